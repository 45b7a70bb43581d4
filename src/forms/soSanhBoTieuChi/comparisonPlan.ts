import type { CellArea } from "../../grid/address";
import { rowRuns } from "../areas";
import { A4_LANDSCAPE, pageBreaks, roomForRows } from "../pagination";
import { textCell } from "../placedCell";
import { GRID_LINES, type PlanCell, type PlanRow, type PlanStyle, type SheetPlan } from "../sheetPlan";
import { rowHeight, textHeight, wrappedLines } from "../textHeight";
import words from "../words/soSanhBoTieuChi.json";
import { comparisonNotes } from "./comparisonNotes";
import { comparisonRows, type ComparisonRow } from "./comparisonRows";
import { comparisonOf, headLines, type ComparisonSubject } from "./comparisonSubject";

type ColumnId = keyof (typeof words)["columns"];

const COLUMNS: readonly { readonly id: ColumnId; readonly width: number }[] = [
  { id: "tt", width: 30 },
  { id: "oldCode", width: 40 },
  { id: "oldText", width: 205 },
  { id: "nextCode", width: 40 },
  { id: "nextText", width: 205 },
  { id: "oldThreshold", width: 88 },
  { id: "nextThreshold", width: 88 },
  { id: "difference", width: 104 },
];

const WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);
const FONT_SIZE = 11;
const TITLE_SIZE = 13;
const NOTE_SIZE = 10;
const HEADING_FILL = "#DDE6F0";
const CRITERION_FILL = "#F2F2F2";

/** Two sets side by side. People read it and print it; the last column says every difference in words, none in colour. */
export function comparisonPlan(subject: ComparisonSubject): SheetPlan {
  const comparison = comparisonOf(subject);
  const rows = comparisonRows(comparison);
  const head = headLines(subject, comparison);
  const notes = comparisonNotes(subject, rows);
  const heading = head.length;
  const firstRow = heading + 1;
  const firstNote = firstRow + rows.length;
  const lastRow = firstNote + notes.length - 1;
  const lines = [...head.map(headHeight), 32, ...rows.map(bodyHeight), ...notes.map(noteHeight)];
  const planRows = lines.map((height): PlanRow => ({ height, hidden: false }));
  return {
    name: words.sheetName,
    cells: [
      ...head.map(lineCells),
      COLUMNS.map(({ id }) => textCell(words.columns[id])),
      ...bodyCells(rows),
      ...notes.map(lineCells),
    ],
    columns: COLUMNS.map(({ width }) => ({ width, hidden: false })),
    rows: planRows,
    merges: [across(0, heading - 1), ...(notes.length === 0 ? [] : [across(firstNote, lastRow)])],
    styles: styles(rows, { heading, firstRow, firstNote, lastRow }),
    // Written before the values, or 17.10 becomes 17.1.
    numberFormats: [{ areas: [across(firstRow, firstNote - 1)], format: "@" }],
    inputs: [across(firstRow, firstNote - 1)],
    validations: [],
    conditionalFormats: [],
    frozenRows: firstRow,
    page: {
      orientation: "Landscape",
      repeatRows: { top: heading, bottom: heading },
      printArea: across(0, lastRow),
      footer: "Trang &P/&N",
      breakBefore: pageBreaks({
        rows: lines.map((height, at) => ({ height, keepsWithNext: rows[at - firstRow]?.kind === "criterion" })),
        tail: Math.max(firstRow + 1, firstNote - 1),
        repeatedHeight: lines[heading] ?? 0,
        room: roomForRows(WIDTH, A4_LANDSCAPE),
        otherRooms: [],
      }),
    },
    firstInput: { top: firstRow, left: 0, bottom: firstRow, right: 0 },
  };
}

function across(top: number, bottom: number): CellArea {
  return { top, left: 0, bottom, right: COLUMNS.length - 1 };
}

function lineCells(text: string): readonly PlanCell[] {
  return COLUMNS.map((_, index) => (index === 0 ? textCell(text) : { kind: "empty" }));
}

/** TT counts indicators of either set. */
function bodyCells(rows: readonly ComparisonRow[]): readonly (readonly PlanCell[])[] {
  let count = 0;
  return rows.map((row) => {
    if (row.kind === "indicator") count += 1;
    const tt = row.kind === "indicator" ? String(count) : "";
    return COLUMNS.map(({ id }): PlanCell => {
      const text = id === "tt" ? tt : row[id];
      return text === "" ? { kind: "empty" } : textCell(text);
    });
  });
}

function headHeight(text: string, index: number): number {
  return textHeight(text, WIDTH, { size: index === 0 ? TITLE_SIZE : FONT_SIZE, bold: index === 0 });
}

function bodyHeight(row: ComparisonRow): number {
  const bold = row.kind === "criterion";
  const lines = COLUMNS.map(({ id, width }) => {
    return id === "tt" ? 1 : wrappedLines(row[id], width, { size: FONT_SIZE, bold });
  });
  return rowHeight(Math.max(...lines), FONT_SIZE);
}

function noteHeight(text: string): number {
  return textHeight(text, WIDTH, { size: NOTE_SIZE });
}

type Places = {
  readonly heading: number;
  readonly firstRow: number;
  readonly firstNote: number;
  readonly lastRow: number;
};

function styles(rows: readonly ComparisonRow[], places: Places): readonly PlanStyle[] {
  const { heading, firstRow, firstNote, lastRow } = places;
  const column = (id: ColumnId): CellArea => {
    const at = COLUMNS.findIndex((known) => known.id === id);
    return { top: firstRow, left: at, bottom: firstNote - 1, right: at };
  };
  const criteria = rows.flatMap(({ kind }, index) => (kind === "criterion" ? [firstRow + index] : []));
  return [
    { areas: [across(0, lastRow)], fontName: "Times New Roman", fontSize: FONT_SIZE, vertical: "Center", wrap: true },
    { areas: [across(0, 0)], bold: true, fontSize: TITLE_SIZE, horizontal: "Center" },
    { areas: [across(heading, firstNote - 1)], grid: GRID_LINES },
    { areas: [across(heading, heading)], bold: true, fill: HEADING_FILL, horizontal: "Center" },
    {
      areas: (["tt", "oldCode", "nextCode", "oldThreshold", "nextThreshold"] as const).map(column),
      horizontal: "Center",
    },
    { areas: rowRuns(criteria, 0, COLUMNS.length - 1), bold: true, fill: CRITERION_FILL },
    ...(firstNote > lastRow ? [] : [{ areas: [across(firstNote, lastRow)], italic: true, fontSize: NOTE_SIZE }]),
  ];
}
