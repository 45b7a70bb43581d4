import { formulaCell, textCell } from "../placedCell";
import { formulaText } from "../formulaFunctions";
import type { PlanCell, PlanConditionalFormat } from "../sheetPlan";
import { filledText } from "../textTemplate";
import tables from "../words/tables.json";
import words from "../words/fixedRows.json";
import {
  countedCell,
  countedColumn,
  figuresInWords,
  groupSum,
  PARENT_COLUMN,
  uncountedFigures,
  wholeSum,
} from "./fixedSums";
import { hideEmptySums } from "./emptySums";
import { rowSum, type RowSum } from "./rowSums";
import { hiddenColumn, type TableColumn } from "./tableColumn";
import type { ColumnSpan, CounterLine, RowAt, RowLook, TableRow } from "./tableForm";
import { KEY_COLUMN, type TablePlaces } from "./tablePlaces";

/** A line of a form whose lines are given, as words files hold it. */
export type FixedRow = {
  readonly key: string;
  readonly tt: string;
  readonly text: string;
  /** `total` sums all lines, `sum` those that name it as their parent; into other lines people type. */
  readonly look?: string;
  readonly parent?: string;
};

export type FixedFigures = {
  /** Columns of amounts people type, summed down. */
  readonly typed: readonly string[];
  /** Columns that each line, a sum too, calculates from its own amounts. */
  readonly across: readonly RowSum[];
};

/** The hidden columns by which sums find what they count. */
export function fixedColumns(typed: readonly string[]): readonly TableColumn[] {
  return [
    hiddenColumn(KEY_COLUMN, words.key),
    hiddenColumn(PARENT_COLUMN, words.parent),
    ...typed.map((column) => hiddenColumn(countedColumn(column), filledText(words.counted, { column }))),
  ];
}

export function fixedRow({ key, tt, text, look, parent }: FixedRow, figures: FixedFigures): TableRow {
  const kind = lookOf(look);
  const typed = kind !== "total" && kind !== "sum";
  const downwards = ({ row, places }: RowAt): readonly (readonly [string, PlanCell])[] =>
    figures.typed.map((column) => {
      if (typed) return [countedColumn(column), countedCell(places, column, row)];
      return [column, kind === "total" ? wholeSum(places, column) : groupSum(places, column, row)];
    });
  return {
    key,
    look: kind,
    cells: (at) => ({
      tt: textCell(tt),
      text: textCell(text),
      ...(parent === undefined ? {} : { [PARENT_COLUMN]: textCell(parent) }),
      ...Object.fromEntries(downwards(at)),
      ...Object.fromEntries(figures.across.map((sum) => [sum.column, rowSum(sum, at)])),
    }),
    inputs: [...(typed ? figures.typed : []), "note"],
  };
}

function lookOf(look: string | undefined): RowLook {
  return look === "total" || look === "sum" || look === "strong" ? look : "item";
}

export function hideEmptyFixedSums(places: TablePlaces, span: ColumnSpan): readonly PlanConditionalFormat[] {
  const sums = places.form.rows.filter(({ look }) => look === "total" || look === "sum");
  return hideEmptySums(
    places,
    sums.map(({ key }) => key),
    span,
  );
}

/** Says what no sum counts, a line that was not copied from ours or a figure typed as words; else nothing. */
export function fixedCounter(places: TablePlaces, typed: readonly string[]): CounterLine {
  const { uncounted, allCounted } = tables;
  const lines = `${uncountedFigures(places, typed)}>0,${formulaText(uncounted)}`;
  const inWords = `${figuresInWords(places, typed)}>0,${formulaText(words.inWords)}`;
  return { cell: formulaCell(`IF(${lines},IF(${inWords},${formulaText(allCounted)}))`), longest: uncounted };
}
