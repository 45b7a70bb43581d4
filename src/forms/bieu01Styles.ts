import type { CellArea } from "../grid/address";
import { rowRuns } from "./areas";
import { isAnswered } from "./bieu01Rows";
import { BIEU01_COLUMNS, BIEU01_FIRST_ROW, BIEU01_HEAD, columnArea, columnIndex } from "./bieu01Layout";
import type { PlacedRow } from "./bieu01Validations";
import type { PlanStyle, SheetPlan } from "./sheetPlan";
import { GENERAL, thresholdFormat, valueFormat } from "./thresholdCell";

export const BODY_FONT_SIZE = 11;
const LAST_COLUMN = BIEU01_COLUMNS.length - 1;
const across = (top: number, bottom: number): CellArea => ({ top, left: 0, bottom, right: LAST_COLUMN });

/** Letters, fills and lines of Biểu 01; Times New Roman as administrative documents are set. */
export function bieu01Styles(rows: readonly PlacedRow[], lastBodyRow: number, lastRow: number): readonly PlanStyle[] {
  const table = across(BIEU01_HEAD.heading, lastBodyRow);
  const criteria = rows.filter(({ row }) => row.kind === "criterion").map(({ sheetRow }) => sheetRow);
  const parts = rows.filter(({ row }) => row.kind === "part").map(({ sheetRow }) => sheetRow);
  const centred = (["tt", "unit", "threshold", "value", "verdict"] as const).map((id) =>
    columnArea(id, BIEU01_FIRST_ROW, lastBodyRow),
  );
  return [
    { areas: [across(0, lastRow)], fontName: "Times New Roman", fontSize: BODY_FONT_SIZE, vertical: "Center" },
    { areas: [across(BIEU01_HEAD.frame, BIEU01_HEAD.frame)], italic: true, horizontal: "Right" },
    {
      areas: [across(BIEU01_HEAD.title, BIEU01_HEAD.title)],
      bold: true,
      fontSize: 13,
      horizontal: "Center",
      wrap: true,
    },
    { areas: [across(BIEU01_HEAD.place, BIEU01_HEAD.place)], bold: true, horizontal: "Center" },
    { areas: [across(BIEU01_HEAD.counter, BIEU01_HEAD.counter)], bold: true, horizontal: "Left" },
    { areas: [table], grid: "#7F7F7F", wrap: true },
    { areas: [across(BIEU01_HEAD.heading, BIEU01_HEAD.heading)], bold: true, fill: "#DDE6F0", horizontal: "Center" },
    { areas: centred, horizontal: "Center" },
    { areas: rowRuns(criteria, 0, LAST_COLUMN), bold: true, fill: "#F2F2F2" },
    ...(parts.length === 0 ? [] : [{ areas: rowRuns(parts, 0, LAST_COLUMN), italic: true }]),
    ...inputStyle(rows),
    { areas: [across(lastBodyRow + 1, lastRow)], italic: true, fontSize: 10 },
  ];
}

/** Threshold cells an officer has to fill in stand out in pale yellow. */
function inputStyle(rows: readonly PlacedRow[]): readonly PlanStyle[] {
  const areas = thresholdInputs(rows);
  return areas.length === 0 ? [] : [{ areas, fill: "#FFFBE6" }];
}

function thresholdInputs(rows: readonly PlacedRow[]): readonly CellArea[] {
  const column = columnIndex("threshold");
  const open = rows.filter(({ row }) => isAnswered(row) && row.threshold === null).map(({ sheetRow }) => sheetRow);
  return rowRuns(open, column, column);
}

/** Cells an officer fills in: results, missing thresholds, reasons, notes, and the frame line with the plan's number. */
export function bieu01Inputs(rows: readonly PlacedRow[], lastBodyRow: number): readonly CellArea[] {
  const value = columnIndex("value");
  const answered = rows.filter(({ row }) => isAnswered(row)).map(({ sheetRow }) => sheetRow);
  return [
    across(BIEU01_HEAD.frame, BIEU01_HEAD.frame),
    ...rowRuns(answered, value, value),
    ...thresholdInputs(rows),
    { top: BIEU01_FIRST_ROW, left: columnIndex("reason"), bottom: lastBodyRow, right: columnIndex("note") },
  ];
}

export function bieu01NumberFormats(rows: readonly PlacedRow[], lastBodyRow: number): SheetPlan["numberFormats"] {
  const byFormat = new Map<string, CellArea[]>([["@", [columnArea("tt", BIEU01_FIRST_ROW, lastBodyRow)]]]);
  const add = (format: string, column: number, sheetRow: number): void => {
    if (format === GENERAL) return;
    const areas = byFormat.get(format) ?? [];
    areas.push({ top: sheetRow, left: column, bottom: sheetRow, right: column });
    byFormat.set(format, areas);
  };
  for (const { row, sheetRow } of rows) {
    if (!isAnswered(row)) continue;
    add(thresholdFormat(row.requirement, row.threshold), columnIndex("threshold"), sheetRow);
    add(valueFormat(row.requirement), columnIndex("value"), sheetRow);
  }
  return [...byFormat].map(([format, areas]) => ({ format, areas }));
}
