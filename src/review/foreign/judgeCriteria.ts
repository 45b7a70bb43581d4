import { combineParts } from "../../assessment/rollUp";
import { readTypedAnswer, type TypedAnswer } from "../../assessment/typedAnswer";
import type { IndicatorVerdict } from "../../assessment/verdict";
import type { Indicator, IndicatorPart } from "../../criteria/criterionSet";
import { indicatorsOf } from "../../criteria/indicatorsOf";
import type { GridCell } from "../../grid/sheetGrid";
import type { CriteriaTable, IndicatorRow } from "../../recognition/foreign/foreignTable";
import type { SheetView } from "../../recognition/tables/sheetView";
import { askedOf, rowDemand, type RowDemand } from "./askedOf";
import { judgeTyped } from "./judgeTyped";

/** A row of a foreign table with its answer, what is asked of it and what that gives. */
export type JudgedForeignRow = {
  readonly row: IndicatorRow;
  readonly indicator: Indicator;
  readonly part: IndicatorPart | null;
  /** Where the answer stands; null where the table has no column of results. */
  readonly cell: GridCell | null;
  readonly demandCell: GridCell | null;
  readonly verdictCell: GridCell | null;
  readonly demand: RowDemand;
  readonly answer: TypedAnswer;
  /** Of the row by itself. */
  readonly own: IndicatorVerdict;
};

export type JudgedCriteria = {
  readonly table: CriteriaTable;
  /** The sheet it stands on. */
  readonly view: SheetView;
  readonly rows: readonly JudgedForeignRow[];
  /** For each set of the table the verdicts of the indicators that stand in it, their parts counted. */
  readonly verdicts: readonly ReadonlyMap<string, IndicatorVerdict>[];
};

/** Judges each tied row by the requirement in the sheet, else by the set's for the area and year of the report. */
export function judgeCriteria(table: CriteriaTable, view: SheetView): JudgedCriteria {
  const rows = table.rows.flatMap((row): readonly JudgedForeignRow[] => {
    if (row.kind !== "indicator") return [];
    const set = table.sets[row.set];
    const indicator = set === undefined ? undefined : indicatorsOf(set).find(({ code }) => code === row.code);
    const part = row.part === null ? null : (indicator?.parts.find(({ id }) => id === row.part) ?? null);
    return indicator === undefined ? [] : [judgedRow(table, view, row, indicator, part)];
  });
  return { table, view, rows, verdicts: table.sets.map((_, set) => verdictsOf(rows, set)) };
}

function judgedRow(
  table: CriteriaTable,
  view: SheetView,
  row: IndicatorRow,
  indicator: Indicator,
  part: IndicatorPart | null,
): JudgedForeignRow {
  const requirement = part ?? indicator;
  const demandCell = cellAt(view, row.row, table.requirementColumn);
  const written = table.requirementColumn === null ? "" : (view.seen(row.row, table.requirementColumn)?.text ?? "");
  const on = { area: table.area.value, year: table.year.value };
  const demand = rowDemand(written, row.text, requirement, on);
  const cell = cellAt(view, row.row, table.valueColumn);
  const asked = askedOf(demand.threshold, requirement);
  const answer: TypedAnswer = cell === null ? { kind: "empty" } : readTypedAnswer(cell, asked);
  return {
    row,
    indicator,
    part,
    cell,
    demandCell,
    verdictCell: cellAt(view, row.row, table.verdictColumn),
    demand,
    answer,
    own: judgeTyped(answer, asked, demand.threshold, requirement, on.year),
  };
}

/** A merged answer is each of its rows' own. */
function cellAt(view: SheetView, row: number, column: number | null): GridCell | null {
  if (column === null) return null;
  const seen = view.seen(row, column);
  return seen !== null && seen.area.left === column
    ? { ...seen.cell, row, column }
    : { row, column, value: null, formula: null };
}

function verdictsOf(rows: readonly JudgedForeignRow[], set: number): ReadonlyMap<string, IndicatorVerdict> {
  const ofSet = rows.filter(({ row }) => row.set === set);
  const indicators = new Map(ofSet.map(({ indicator }) => [indicator.code, indicator]));
  return new Map(
    [...indicators].map(([code, indicator]) => {
      const own = ofSet.find(({ row, part }) => row.code === code && part === null)?.own ?? null;
      const parts = ofSet.filter(({ row, part }) => row.code === code && part !== null).map((part) => part.own);
      return [code, combined(indicator, own, parts)] as const;
    }),
  );
}

/** One cell may answer for all parts; where they have rows of their own these answer, and an empty cell above does not count. */
function combined(
  indicator: Indicator,
  own: IndicatorVerdict | null,
  parts: readonly IndicatorVerdict[],
): IndicatorVerdict {
  if (parts.length === 0) return own ?? { kind: "missing" };
  const isHeading = own?.kind === "missing" && !indicator.hasOwnValue;
  return combineParts(indicator, isHeading ? null : own, parts);
}
