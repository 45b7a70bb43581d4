import { formNumber } from "../frame";
import { formulaCell, textCell } from "../placedCell";
import { formulaText } from "../formulaFunctions";
import type { PlanCell } from "../sheetPlan";
import { filledText } from "../textTemplate";
import { countedCell, countedColumn, groupSum, PARENT_COLUMN, uncountedFigures, wholeSum } from "../tables/fixedSums";
import { modeHeading } from "../tables/modeExpressions";
import { hiddenColumn, shownColumn, type TableColumn } from "../tables/tableColumn";
import type { CounterLine, RowAt, TableForm, TableRow, TableSubject } from "../tables/tableForm";
import type { TablePlaces } from "../tables/tablePlaces";
import { moneyValidation } from "../tables/tablePrompts";
import periods from "../words/periods.json";
import tables from "../words/tables.json";
import words from "../words/bieu11.json";

const MONEY_COLUMNS = ["plan", "result", "next"] as const;

/** Biểu 11 of 2026–2030: resources by source; TỔNG SỐ = I + … + VI, a roman row is the sum of those under it. */
export function bieu11Form(subject: TableSubject): TableForm {
  return {
    id: "bieu-11",
    layoutVersion: 1,
    subject,
    sheetName: filledText(words.sheetName, { year: String(subject.year) }),
    formNumber: formNumber("11"),
    titles: words.titles,
    columns: columns(subject),
    spans: {
      left: ["tt", "text"],
      right: ["plan", "note"],
      place: ["tt", "text"],
      modeLabel: ["plan", "plan"],
      mode: ["result", "result"],
      asOfLabel: ["next", "next"],
      asOf: ["note", "note"],
      unit: { label: ["next", "next"], choice: ["note", "note"] },
    },
    rows: words.rows.map(row),
    counter,
    lists: [],
    validations: [moneyValidation(MONEY_COLUMNS)],
    colours: () => [],
    notes: [words.notes[0] ?? "", ...words.notes.slice(1)],
    lastPrinted: "note",
    firstInput: { row: 2, column: "plan" },
  };
}

function columns({ year }: TableSubject): readonly TableColumn[] {
  const titles = words.columns;
  const plan = filledText(titles.plan, { year: String(year) });
  const counted = MONEY_COLUMNS.map((id) => hiddenColumn(countedColumn(id), filledText(words.counted, { column: id })));
  return [
    shownColumn("tt", 40, "code", titles.tt),
    hiddenColumn("key", titles.key),
    hiddenColumn(PARENT_COLUMN, titles.parent),
    ...counted,
    shownColumn("text", 300, "text", titles.text),
    shownColumn("plan", 110, "money", plan),
    { ...shownColumn("result", 110, "money", ""), headings: [modeHeading("result", periods.mobilised, year)] },
    { ...shownColumn("next", 110, "money", ""), headings: [modeHeading("next", periods.next, year)] },
    shownColumn("note", 110, "smallText", titles.note),
  ];
}

type RowData = (typeof words.rows)[number];

function row({ key, tt, text, look, parent }: RowData): TableRow {
  const kind = look === "total" || look === "sum" || look === "strong" ? look : "item";
  const typed = kind === "item" || kind === "strong";
  const figures = ({ row: at, places }: RowAt): Record<string, PlanCell> =>
    Object.fromEntries(
      MONEY_COLUMNS.map((column) => {
        if (typed) return [countedColumn(column), countedCell(places, column, at)];
        return [column, kind === "total" ? wholeSum(places, column) : groupSum(places, column, at)];
      }),
    );
  return {
    key,
    look: kind,
    cells: (at) => ({
      tt: textCell(tt),
      text: textCell(text),
      ...(parent === undefined ? {} : { [PARENT_COLUMN]: textCell(parent) }),
      ...figures(at),
    }),
    inputs: [...(typed ? MONEY_COLUMNS : []), "note"],
  };
}

function counter(places: TablePlaces): CounterLine {
  const { uncounted, allCounted } = tables;
  const figures = uncountedFigures(places, MONEY_COLUMNS);
  return {
    cell: formulaCell(`IF(${figures}=0,${formulaText(allCounted)},${formulaText(uncounted)})`),
    longest: uncounted,
  };
}
