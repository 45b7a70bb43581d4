import type { CellArea } from "../../grid/address";
import { A4_PORTRAIT, pageBreaks, roomForRows } from "../pagination";
import { cellRectangle, textCell, type PlacedCell } from "../placedCell";
import { legalSheetName } from "../sheetName";
import { GRID_LINES, type PlanCell, type SheetPlan } from "../sheetPlan";
import { textHeight } from "../textHeight";
import { filledText } from "../textTemplate";
import words from "../words/phieuKiemTra.json";
import { receiptLines, type ReceiptContent, type ReceiptLine } from "./receiptContent";
import { dataMark, RECEIPT_FORM, RECEIPT_LAYOUT, RECEIPT_MARKS, receiptPieces } from "./receiptData";
import { LOG_COLUMNS, logCells, logMark } from "./receiptLog";

const FONT_SIZE = 11;
const SIZES: Readonly<Record<ReceiptLine["look"], number>> = {
  title: 14,
  plain: 11,
  code: 14,
  heading: 11,
  notice: 11,
};

/** Hidden: a mark, what it says, and the marks of the log's rows. */
const MARK_COLUMN = 0;
const LOG_MARK_COLUMN = 2;
const FIRST_COLUMN = 3;
/** TT, then `LOG_COLUMNS`: together the width of an upright A4 page. */
const WIDTHS = [28, 96, 70, 110, 34, 152] as const;
const LAST_COLUMN = FIRST_COLUMN + WIDTHS.length - 1;
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** Rows for what becomes of the figures later; an officer may fill them by hand, too. */
const FREE_LOG_ROWS = 15;
/** So many free ones stand on one page with the headings. */
const KEPT_LOG_ROWS = 3;

/** Phiếu kiểm tra on a sheet of its own: to print and sign, and in its hidden cells what it is verified by. */
export function receiptPlan(content: ReceiptContent): SheetPlan {
  const lines = receiptLines(content);
  const heading = lines.length;
  const logRows = content.log.length + FREE_LOG_ROWS;
  const lastRow = heading + logRows;
  const across = (top: number, bottom: number): CellArea => ({ top, left: FIRST_COLUMN, bottom, right: LAST_COLUMN });
  const lookAreas = (look: ReceiptLine["look"]): readonly CellArea[] =>
    lines.flatMap((line, row) => (line.look === look ? [across(row, row)] : []));
  const centred = [0, 2, 4].map((index): CellArea => {
    return { top: heading + 1, left: FIRST_COLUMN + index, bottom: lastRow, right: FIRST_COLUMN + index };
  });
  const heights = [
    ...lines.map(({ look, text }) => textHeight(text, WIDTH, { size: SIZES[look], bold: isBold(look) })),
    ...Array.from({ length: logRows + 1 }, (_, index) => logHeight(content, index - 1)),
  ];
  /** The log begins on a page with its headings, what is known, and room to write. */
  const logBegins = heading + content.log.length + KEPT_LOG_ROWS;
  const keepsWithNext = (row: number): boolean => lines[row]?.look === "heading" || (row >= heading && row < logBegins);
  const cells = [
    ...markCells(content),
    ...lines.map(({ text }, row): PlacedCell => ({ row, column: FIRST_COLUMN, cell: textCell(text) })),
    ...logTable(content, heading, logRows),
  ];
  return {
    name: legalSheetName(filledText(words.sheetName, { sheet: content.data.sheet })),
    cells: cellRectangle(cells, Math.max(lastRow, ...cells.map(({ row }) => row)) + 1),
    columns: [
      ...[40, 40, 40].map((width) => ({ width, hidden: true })),
      ...WIDTHS.map((width) => ({ width, hidden: false })),
    ],
    rows: heights.map((height) => ({ height, hidden: false })),
    merges: [across(0, heading - 1)],
    styles: [
      { areas: [across(0, lastRow)], fontName: "Times New Roman", fontSize: FONT_SIZE, vertical: "Center", wrap: true },
      { areas: [across(0, heading - 1)], horizontal: "Left" },
      { areas: lookAreas("title"), bold: true, fontSize: SIZES.title, horizontal: "Center" },
      { areas: lookAreas("code"), bold: true, fontSize: SIZES.code },
      { areas: lookAreas("heading"), bold: true },
      { areas: lookAreas("notice"), italic: true },
      { areas: [across(heading, lastRow)], grid: GRID_LINES },
      { areas: [across(heading, heading)], bold: true, fill: "#DDE6F0", horizontal: "Center" },
      { areas: centred, horizontal: "Center" },
    ],
    numberFormats: [{ areas: [across(0, lastRow)], format: "@" }],
    inputs: [{ top: heading + 1, left: FIRST_COLUMN + 1, bottom: lastRow, right: LAST_COLUMN }],
    validations: [],
    conditionalFormats: [],
    frozenRows: 0,
    page: {
      orientation: "Portrait",
      repeatRows: { top: 0, bottom: 0 },
      printArea: across(0, lastRow),
      footer: "Trang &P/&N",
      breakBefore: pageBreaks({
        rows: heights.map((height, row) => ({ height, keepsWithNext: keepsWithNext(row) })),
        tail: heights.length,
        repeatedHeight: heights[0] ?? 0,
        room: roomForRows(WIDTH, A4_PORTRAIT),
        otherRooms: [],
      }),
    },
    firstInput: { top: heading + 1, left: FIRST_COLUMN + 1, bottom: heading + 1, right: FIRST_COLUMN + 1 },
  };
}

function isBold(look: ReceiptLine["look"]): boolean {
  return look === "title" || look === "code" || look === "heading";
}

function markCells({ data }: ReceiptContent): readonly PlacedCell[] {
  const marks: readonly (readonly [string, PlanCell])[] = [
    [RECEIPT_MARKS.form, textCell(RECEIPT_FORM)],
    [RECEIPT_MARKS.layout, { kind: "number", number: RECEIPT_LAYOUT }],
    ...receiptPieces(data).map((piece, index) => [dataMark(index), textCell(piece)] as const),
  ];
  return marks.flatMap(([mark, cell], row): PlacedCell[] => [
    { row, column: MARK_COLUMN, cell: textCell(mark) },
    { row, column: MARK_COLUMN + 1, cell },
  ]);
}

function logTable({ log }: ReceiptContent, heading: number, rows: number): readonly PlacedCell[] {
  const { columns } = words;
  const headings = [columns.number, ...LOG_COLUMNS.map((column) => columns[column])];
  return [
    ...headings.map((text, index) => ({ row: heading, column: FIRST_COLUMN + index, cell: textCell(text) })),
    ...Array.from({ length: rows }, (_, index): readonly PlacedCell[] => {
      const row = heading + 1 + index;
      const entry = log[index];
      const filled = entry === undefined ? [] : [textCell(String(index + 1)), ...logCells(entry)];
      return [
        { row, column: LOG_MARK_COLUMN, cell: textCell(logMark(index)) },
        ...filled.map((cell, at) => ({ row, column: FIRST_COLUMN + at, cell })),
      ];
    }).flat(),
  ];
}

/** `index` is -1 for the headings; a free row has room for two lines. */
function logHeight({ log }: ReceiptContent, index: number): number {
  const entry = log[index];
  const texts = entry === undefined ? [] : logCells(entry).map((cell) => (cell.kind === "text" ? cell.text : ""));
  const heights = texts.map((text, at) => textHeight(text, WIDTHS[at + 1] ?? WIDTH, { size: FONT_SIZE }));
  const least = textHeight(index < 0 ? "" : "\n", WIDTH, { size: FONT_SIZE });
  return Math.max(least, ...heights);
}
