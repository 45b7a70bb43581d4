import { areaAddress } from "../grid/address";
import { FORM_AREA } from "../grid/formArea";
import type { GridCell, SheetGrid } from "../grid/sheetGrid";
import type { Outcome, SheetReading, WorkbookProblem } from "../usecases/ports";
import { contentOf } from "./cellContent";
import { runExcel, success } from "./runExcel";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/**
 * No form reaches beyond this; a stray value a million rows below must not make Excel send them all
 * (limits: 5 MB a response on the web, 5,000,000 cells a read).
 */
const READ_AREA = areaAddress(FORM_AREA);

/** One sync, no write; with number formats, which tell a figure from a day, and which other sheets there are. */
export function readActiveSheet(): Answer<SheetReading> {
  return runExcel((context) => readWhole(context, context.workbook.worksheets.getActiveWorksheet(), true));
}

export function readSheet(sheetId: string): Answer<SheetReading> {
  return runExcel((context) => readWhole(context, context.workbook.worksheets.getItem(sheetId), false));
}

async function readWhole(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isActive: boolean,
): Answer<SheetReading> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/visibility");
  const active = isActive ? context.workbook.getActiveCell().load("rowIndex,columnIndex") : null;
  const request = requestSheet(sheet);
  request.used.load("numberFormat");
  await context.sync();
  const reading = readingOf(
    request,
    active === null ? null : { row: active.rowIndex, column: active.columnIndex },
    true,
  );
  const others = visibleSheets(worksheets).flatMap(({ id }) => (id === reading.sheetId ? [] : [id]));
  return success({ ...reading, others });
}

export function visibleSheets({ items }: Excel.WorksheetCollection): readonly Excel.Worksheet[] {
  return items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
}

export type SheetRequest = { readonly sheet: Excel.Worksheet; readonly used: Excel.Range };

export function requestSheet(sheet: Excel.Worksheet): SheetRequest {
  sheet.load("id,name");
  // Formats alone can stretch the used range to the last row: only cells with values count.
  const used = sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(sheet.getRange(READ_AREA));
  used.load("values,formulas,valueTypes,rowIndex,columnIndex");
  return { sheet, used };
}

export function readingOf(
  { sheet, used }: SheetRequest,
  activeCell: SheetReading["activeCell"],
  withFormats: boolean,
): SheetReading {
  const grid = gridOf(used);
  const cells = withFormats ? grid.cells.map((cell) => withFormat(cell, used)) : grid.cells;
  return { sheetId: sheet.id, sheetName: sheet.name, grid: { cells }, activeCell };
}

/** A cell with its number format, where that was loaded; General says nothing. */
export function withFormat(cell: GridCell, { numberFormat, rowIndex, columnIndex }: Excel.Range): GridCell {
  const format: unknown = numberFormat[cell.row - rowIndex]?.[cell.column - columnIndex];
  return typeof format !== "string" || format === "General" ? cell : { ...cell, format };
}

export function gridOf(used: Excel.Range): SheetGrid {
  if (used.isNullObject) return { cells: [] };
  const { values, formulas, valueTypes, rowIndex, columnIndex } = used;
  const cells: GridCell[] = [];
  valueTypes.forEach((line, row) => {
    line.forEach((type, column) => {
      const content = contentOf(values[row]?.[column], formulas[row]?.[column], type);
      if (content.value === null && content.formula === null) return;
      cells.push({ row: rowIndex + row, column: columnIndex + column, ...content });
    });
  });
  return { cells };
}
