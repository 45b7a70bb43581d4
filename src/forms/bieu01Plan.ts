import type { CellArea } from "../grid/address";
import { ANSWERED_BELOW, bodyCells } from "./bieu01Body";
import { headCells, MARKS_COLUMN, type PlacedCell } from "./bieu01Head";
import { BIEU01_COLUMNS, BIEU01_FIRST_ROW, BIEU01_HEAD, columnIndex, type Bieu01Column } from "./bieu01Layout";
import { bieu01Notes } from "./bieu01Notes";
import { bieu01Rows, isAnswered, type Bieu01Row } from "./bieu01Rows";
import { BODY_FONT_SIZE, bieu01Inputs, bieu01NumberFormats, bieu01Styles } from "./bieu01Styles";
import { wishedSheetName, type Bieu01Subject } from "./bieu01Subject";
import { bieu01Validations, type PlacedRow } from "./bieu01Validations";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "./sheetPlan";
import { rowHeight, wrappedLines } from "./textHeight";
import { verdictColourRules } from "./verdictColours";

/** Biểu 01: criteria and indicators of one set with their verdicts, as a sheet that lives without the add-in. */
export function bieu01Plan(subject: Bieu01Subject): SheetPlan {
  const rows = bieu01Rows(subject.set, subject.area, subject.year);
  const notes = bieu01Notes(subject, rows);
  const placed = rows.map((row, index): PlacedRow => ({ row, sheetRow: BIEU01_FIRST_ROW + index }));
  const lastBodyRow = BIEU01_FIRST_ROW + rows.length - 1;
  const lastRow = lastBodyRow + notes.length;
  const lastColumn = BIEU01_COLUMNS.length - 1;
  const firstNote = lastBodyRow + 1;

  const cells = [
    ...headCells(subject, firstNote),
    ...placed.flatMap(({ row, sheetRow }) => bodyCells(row, sheetRow, firstNote)),
    ...notes.map((note, index): PlacedCell => ({
      row: firstNote + index,
      column: 0,
      cell: { kind: "text", text: note },
    })),
  ];
  const body = (left: number, right: number): CellArea => ({ top: BIEU01_FIRST_ROW, left, bottom: lastBodyRow, right });

  return {
    name: wishedSheetName(subject),
    cells: rectangle(cells, lastRow + 1),
    columns: planColumns(cells),
    rows: [...headRows(), ...rows.map(bodyRow), ...notes.map(() => ({ height: 16, hidden: false }))],
    merges: headMerges(lastColumn),
    styles: bieu01Styles(placed, lastBodyRow, lastRow),
    numberFormats: bieu01NumberFormats(placed, lastBodyRow),
    inputs: bieu01Inputs(placed, lastBodyRow),
    validations: bieu01Validations(subject.set, placed),
    conditionalFormats: verdictColourRules({
      row: body(0, lastColumn),
      answer: body(columnIndex("value"), columnIndex("verdict")),
      verdict: body(columnIndex("verdict"), columnIndex("verdict")),
    }),
    frozenRows: BIEU01_FIRST_ROW,
    page: {
      orientation: "Landscape",
      repeatRows: { top: BIEU01_HEAD.heading, bottom: BIEU01_HEAD.columnIds },
      printArea: { top: 0, left: 0, bottom: lastRow, right: lastColumn },
      scale: null,
      breakBefore: [],
      footer: "Trang &P/&N",
    },
    firstInput: firstInput(placed),
  };
}

function rectangle(cells: readonly PlacedCell[], rowCount: number): SheetPlan["cells"] {
  const columnCount = 1 + Math.max(...cells.map((placed) => placed.column));
  const empty: PlanCell = { kind: "empty" };
  const rows = Array.from({ length: rowCount }, () => new Array<PlanCell>(columnCount).fill(empty));
  for (const { row, column, cell } of cells) rows[row]?.splice(column, 1, cell);
  return rows;
}

/** The table's columns, then the hidden ones of marks and lists. */
function planColumns(cells: readonly PlacedCell[]): readonly PlanColumn[] {
  const last = Math.max(...cells.map((placed) => placed.column));
  const marks = Array.from({ length: last - MARKS_COLUMN + 2 }, () => ({ width: 40, hidden: true }));
  return [...BIEU01_COLUMNS.map(({ width, hidden }) => ({ width, hidden })), ...marks];
}

function headRows(): readonly PlanRow[] {
  return [
    { height: 16, hidden: false },
    { height: 36, hidden: false },
    { height: 18, hidden: false },
    { height: 20, hidden: false },
    { height: 46, hidden: false },
    { height: 15, hidden: true },
  ];
}

function bodyRow(row: Bieu01Row): PlanRow {
  const texts: Partial<Record<Bieu01Column, string>> =
    row.kind === "criterion"
      ? { text: row.criterion.name }
      : {
          text: row.requirement.text,
          unit: row.requirement.unit ?? "",
          value: isAnswered(row) ? "" : ANSWERED_BELOW,
        };
  const lines = BIEU01_COLUMNS.map(({ id, width }) => wrappedLines(texts[id] ?? "", width, BODY_FONT_SIZE));
  return { height: Math.max(LEAST_ROW_HEIGHT, rowHeight(Math.max(...lines), BODY_FONT_SIZE)), hidden: false };
}

/** Room to click and to read, in points. */
const LEAST_ROW_HEIGHT = 22;

/** Head lines only: a merged cell inside the table would make it impossible to sort. */
function headMerges(lastColumn: number): readonly CellArea[] {
  const line = (row: number, left: number, right: number): CellArea => ({ top: row, left, bottom: row, right });
  return [
    line(BIEU01_HEAD.frame, 0, lastColumn),
    line(BIEU01_HEAD.title, 0, lastColumn),
    line(BIEU01_HEAD.place, 0, lastColumn),
    line(BIEU01_HEAD.counter, 0, columnIndex("text")),
    line(BIEU01_HEAD.counter, columnIndex("unit"), lastColumn),
  ];
}

function firstInput(rows: readonly PlacedRow[]): CellArea {
  const row = rows.find((placed) => isAnswered(placed.row))?.sheetRow ?? BIEU01_FIRST_ROW;
  const column = columnIndex("value");
  return { top: row, left: column, bottom: row, right: column };
}
