import type { CellArea } from "../../grid/address";
import { A4_LANDSCAPE, pageBreaks, roomForRows } from "../pagination";
import { cellRectangle, textCell, type PlacedCell } from "../placedCell";
import { legalSheetName, SHEET_NAME_MAXIMUM } from "../sheetName";
import { GRID_LINES, type PlanCell, type PlanStyle, type SheetPlan } from "../sheetPlan";
import { textHeight, type TextFont } from "../textHeight";
import { filledText } from "../textTemplate";
import words from "../words/danhSachCanSua.json";
import { headLines, LIST_COLUMNS, type FindingList, type ListColumn, type ListLine } from "./findingList";
import { listLines, type TableLine } from "./listLines";

/** By these it is known as ours and taken for no form. */
export const LIST_MARKS = { form: "bntm.form", layout: "bntm.layout" } as const;
export const LIST_FORM = "danh-sach-can-sua";
export const LIST_LAYOUT = 1;

const FIRST_COLUMN = 2;
const NUMBER_WIDTH = 26;
/** Points; with the number the width of a landscape A4 page. */
const WIDTHS: Readonly<Record<ListColumn, number>> = {
  severity: 56,
  address: 34,
  content: 200,
  present: 54,
  required: 126,
  basis: 76,
  responsible: 64,
  explanation: 104,
};
const WIDTH = LIST_COLUMNS.reduce((sum, column) => sum + WIDTHS[column], NUMBER_WIDTH);
const LAST_COLUMN = FIRST_COLUMN + LIST_COLUMNS.length;
const FONT: TextFont = { size: 10 };
const LOOKS: Readonly<Record<ListLine["look"], TextFont>> = {
  title: { size: 13, bold: true },
  plain: { size: 11 },
  notice: { size: 10 },
};

/** "Ghi ra trang mới": what is found on a form, as people read it, print it and hand it on. */
export function findingListPlan(list: FindingList): SheetPlan {
  const head = headLines(list);
  const lines = listLines(list.rows, WIDTHS, FONT);
  const heading = head.length;
  const firstRow = heading + 1;
  const lastRow = heading + lines.length;
  const headingTexts = [words.columns.number, ...LIST_COLUMNS.map((column) => words.columns[column])];
  const heights = [
    ...head.map(({ look, text }) => textHeight(text, WIDTH, LOOKS[look])),
    headingHeight(),
    ...lines.map(({ height }) => height),
  ];
  const cells = [
    ...markCells(),
    ...head.map(({ text }, row) => ({ row, column: FIRST_COLUMN, cell: textCell(text) })),
    ...headingTexts.map((text, at) => ({ row: heading, column: FIRST_COLUMN + at, cell: textCell(text) })),
    ...lines.flatMap((line, at) => lineCells(line, firstRow + at)),
  ];
  return {
    name: legalSheetName(sheetName(list)),
    cells: cellRectangle(cells, lastRow + 1),
    columns: [
      ...[40, 40].map((width) => ({ width, hidden: true })),
      { width: NUMBER_WIDTH, hidden: false },
      ...LIST_COLUMNS.map((column) => ({ width: WIDTHS[column], hidden: false })),
    ],
    rows: heights.map((height) => ({ height, hidden: false })),
    merges: [across(0, heading - 1)],
    styles: styles(head, { heading, firstRow, lastRow }),
    // Written before the values: "17.10" and "3-5" stay what they are.
    numberFormats: [{ areas: [across(0, lastRow)], format: "@" }],
    inputs: [across(firstRow, lastRow)],
    validations: [],
    conditionalFormats: [],
    frozenRows: firstRow,
    page: {
      orientation: "Landscape",
      repeatRows: { top: heading, bottom: heading },
      printArea: across(0, lastRow),
      footer: "Trang &P/&N",
      breakBefore: pageBreaks({
        rows: heights.map((height, row) => ({ height, keepsWithNext: lines[row - firstRow]?.goesOn === true })),
        tail: lastRow,
        repeatedHeight: heights[heading] ?? 0,
        room: roomForRows(WIDTH, A4_LANDSCAPE),
        otherRooms: [],
      }),
    },
    firstInput: { top: firstRow, left: FIRST_COLUMN, bottom: firstRow, right: FIRST_COLUMN },
  };
}

/** The year at the end of a form's name tells more than the word Biểu at its beginning. */
function sheetName({ sheet }: FindingList): string {
  const name = filledText(words.sheetName, { sheet });
  return name.length <= SHEET_NAME_MAXIMUM
    ? name
    : filledText(words.sheetName, { sheet: sheet.replace(/^Biểu\s+/u, "") });
}

function across(top: number, bottom: number): CellArea {
  return { top, left: FIRST_COLUMN, bottom, right: LAST_COLUMN };
}

function markCells(): readonly PlacedCell[] {
  const marks: readonly (readonly [string, PlanCell])[] = [
    [LIST_MARKS.form, textCell(LIST_FORM)],
    [LIST_MARKS.layout, { kind: "number", number: LIST_LAYOUT }],
  ];
  return marks.flatMap(([mark, cell], row): readonly PlacedCell[] => [
    { row, column: 0, cell: textCell(mark) },
    { row, column: 1, cell },
  ]);
}

function lineCells({ number, texts }: TableLine, row: number): readonly PlacedCell[] {
  const cells = [number, ...LIST_COLUMNS.map((column) => texts[column])];
  return cells.flatMap((text, at) => (text === "" ? [] : [{ row, column: FIRST_COLUMN + at, cell: textCell(text) }]));
}

function headingHeight(): number {
  const bold = { ...FONT, bold: true };
  return Math.max(...LIST_COLUMNS.map((column) => textHeight(words.columns[column], WIDTHS[column], bold)));
}

type Places = { readonly heading: number; readonly firstRow: number; readonly lastRow: number };

function styles(head: readonly ListLine[], { heading, firstRow, lastRow }: Places): readonly PlanStyle[] {
  const lookAreas = (look: ListLine["look"]): readonly CellArea[] =>
    head.flatMap((line, row) => (line.look === look ? [across(row, row)] : []));
  const centred = [0, ...(["severity", "address"] as const).map((column) => 1 + LIST_COLUMNS.indexOf(column))];
  return [
    { areas: [across(0, lastRow)], fontName: "Times New Roman", fontSize: FONT.size, vertical: "Top", wrap: true },
    { areas: [across(0, heading - 1)], horizontal: "Left" },
    { areas: lookAreas("plain"), fontSize: LOOKS.plain.size },
    { areas: lookAreas("title"), bold: true, fontSize: LOOKS.title.size, horizontal: "Center" },
    { areas: lookAreas("notice"), italic: true, fontSize: LOOKS.notice.size },
    { areas: [across(heading, lastRow)], grid: GRID_LINES },
    { areas: [across(heading, heading)], bold: true, fill: "#DDE6F0", horizontal: "Center", vertical: "Center" },
    {
      areas: centred.map((at) => {
        const column = FIRST_COLUMN + at;
        return { top: firstRow, left: column, bottom: lastRow, right: column };
      }),
      horizontal: "Center",
    },
  ];
}
