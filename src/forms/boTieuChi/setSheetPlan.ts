import type { CellArea } from "../../grid/address";
import type { CriterionSet } from "../../criteria/criterionSet";
import { cellRectangle, textCell, type PlacedCell } from "../placedCell";
import { GRID_LINES, type PlanCell, type SheetPlan } from "../sheetPlan";
import { rowHeight, textHeight, wrappedLines } from "../textHeight";
import { filledText } from "../textTemplate";
import words from "../words/boTieuChi.json";
import { pieceMark, SET_SHEET_FORM, SET_SHEET_LAYOUT, SET_SHEET_MARKS, setPieces } from "./setSheetData";
import { setColumns, setHeadLines, setRows, type SetColumn, type SetRow } from "./setSheetRows";

const FONT_SIZE = 11;
const TITLE_SIZE = 13;

/** Hidden: a mark, and what it says. */
const MARK_COLUMN = 0;
const VALUE_COLUMN = 1;
const FIRST_COLUMN = 2;

/**
 * A set as a sheet: what people read and print, and in its hidden columns the set itself, so that it goes where the
 * workbook goes, whatever program saves it.
 */
export function setSheetPlan(set: CriterionSet): SheetPlan {
  const columns = setColumns(set);
  const rows = setRows(set);
  const lines = setHeadLines(set);
  const heading = lines.length;
  const firstRow = heading + 1;
  const lastColumn = FIRST_COLUMN + columns.length - 1;
  const lastRow = firstRow + rows.length - 1;
  const across = (top: number, bottom: number): CellArea => ({ top, left: FIRST_COLUMN, bottom, right: lastColumn });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const cells: readonly PlacedCell[] = [
    ...markCells(set),
    ...lines.map((line, row): PlacedCell => ({ row, column: FIRST_COLUMN, cell: textCell(line) })),
    ...rowCells(
      heading,
      columns.map(({ heading: name }) => name),
    ),
    ...rows.flatMap((row, index) => rowCells(firstRow + index, row.cells)),
  ];
  const strong = rows.flatMap((row, index) =>
    row.kind === "criterion" ? [across(firstRow + index, firstRow + index)] : [],
  );
  return {
    name: filledText(words.sheetName, { label: `${set.sheetLabel} ${set.years.from}–${set.years.to}` }),
    // Pieces of a long set may reach below the last row people see.
    cells: cellRectangle(cells, Math.max(lastRow, ...cells.map(({ row }) => row)) + 1),
    columns: [
      { width: 40, hidden: true },
      { width: 40, hidden: true },
      ...columns.map((column) => ({ width: column.width, hidden: false })),
    ],
    rows: [
      ...lines.map((line, index) =>
        textHeight(line, width, { size: index === 0 ? TITLE_SIZE : FONT_SIZE, bold: index === 0 }),
      ),
      headingHeight(columns),
      ...rows.map((row) => bodyHeight(columns, row)),
    ].map((height) => ({ height, hidden: false })),
    merges: [across(0, heading - 1)],
    styles: [
      { areas: [across(0, lastRow)], fontName: "Times New Roman", fontSize: FONT_SIZE, vertical: "Center" },
      { areas: [across(0, heading - 1)], wrap: true, horizontal: "Left" },
      { areas: [across(0, 0)], bold: true, fontSize: TITLE_SIZE },
      { areas: [across(heading - 1, heading - 1)], italic: true },
      { areas: [across(heading, lastRow)], grid: GRID_LINES, wrap: true },
      { areas: [across(heading, heading)], bold: true, fill: "#DDE6F0", horizontal: "Center" },
      ...(strong.length === 0 ? [] : [{ areas: strong, bold: true }]),
      { areas: centredAreas(columns, firstRow, lastRow), horizontal: "Center" },
    ],
    numberFormats: [{ areas: [across(heading, lastRow)], format: "@" }],
    inputs: [],
    validations: [],
    conditionalFormats: [],
    frozenRows: firstRow,
    page: {
      orientation: "Landscape",
      repeatRows: { top: heading, bottom: heading },
      printArea: across(0, lastRow),
      footer: "Trang &P/&N",
      breakBefore: [],
    },
    firstInput: { top: firstRow, left: FIRST_COLUMN, bottom: firstRow, right: FIRST_COLUMN },
  };
}

function markCells(set: CriterionSet): readonly PlacedCell[] {
  const marks: readonly (readonly [string, PlanCell])[] = [
    [SET_SHEET_MARKS.form, textCell(SET_SHEET_FORM)],
    [SET_SHEET_MARKS.layout, { kind: "number", number: SET_SHEET_LAYOUT }],
    ...setPieces(set).map((piece, index) => [pieceMark(index), textCell(piece)] as const),
  ];
  return marks.flatMap(([mark, cell], row): PlacedCell[] => [
    { row, column: MARK_COLUMN, cell: textCell(mark) },
    { row, column: VALUE_COLUMN, cell },
  ]);
}

function rowCells(row: number, texts: readonly string[]): readonly PlacedCell[] {
  return texts.flatMap((text, index) =>
    text === "" ? [] : [{ row, column: FIRST_COLUMN + index, cell: textCell(text) }],
  );
}

/** All but the words of a row. */
function centredAreas(columns: readonly SetColumn[], top: number, bottom: number): readonly CellArea[] {
  return columns.flatMap(({ id }, index) => {
    const column = FIRST_COLUMN + index;
    return id === "text" ? [] : [{ top, left: column, bottom, right: column }];
  });
}

function headingHeight(columns: readonly SetColumn[]): number {
  const lines = columns.map(({ heading, width }) => wrappedLines(heading, width, { size: FONT_SIZE, bold: true }));
  return rowHeight(Math.max(...lines), FONT_SIZE);
}

function bodyHeight(columns: readonly SetColumn[], { kind, cells }: SetRow): number {
  const font = { size: FONT_SIZE, bold: kind === "criterion" };
  const lines = columns.map(({ width }, index) => wrappedLines(cells[index] ?? "", width, font));
  return rowHeight(Math.max(...lines), FONT_SIZE);
}
