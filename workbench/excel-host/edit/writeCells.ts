import type { Application } from "../application/application";
import { AMERICAN } from "../input/culture";
import type { CellInput } from "../input/cellInput";
import { readInput } from "../input/cellInput";
import { significant } from "../input/numberInput";
import type { Area } from "../model/address";
import { columnCount, containsCell, rowCount } from "../model/address";
import { isBlank } from "../model/cell";
import { ExcelError } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import { raiseChanged, valueToTell } from "./changedEvent";
import { requireUnlocked } from "./guards";

/** What an add-in may hand over for a cell: null leaves it alone. */
export type WrittenValue = string | number | boolean | null;

/** `range.values` and `range.formulas`: a rectangle of the range's own size, or one value for all of its cells. */
export function writeValues(
  app: Application,
  sheet: Sheet,
  area: Area,
  values: WrittenValue | readonly (readonly WrittenValue[])[],
): void {
  requireUnlocked(app, sheet, [area]);
  if (Array.isArray(values)) requireSameSize(area, values);
  const before = valueToTell(app, sheet, area.top, area.left);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = isGrid(values) ? (values[row - area.top]?.[column - area.left] ?? null) : values;
      if (value !== null) writeCell(app, sheet, row, column, value);
    }
  }
  raiseChanged(app, sheet, "RangeEdited", area, before);
}

/** One cell, read in English for an add-in and in the person's culture for typing. No event, no protection. */
export function writeCell(
  app: Application,
  sheet: Sheet,
  row: number,
  column: number,
  value: Exclude<WrittenValue, null>,
): void {
  app.counters.cellsWritten += app.actor === "addin" ? 1 : 0;
  if (isHiddenByMerge(sheet, row, column)) return;
  const isTextCell = sheet.cell(row, column).style.numberFormat === "@";
  const culture = app.actor === "addin" ? AMERICAN : app.culture;
  const input: CellInput =
    typeof value === "string"
      ? readInput(value, { culture, isTextCell, today: app.now() })
      : { kind: "constant", value: typed(value, isTextCell), numberFormat: null, quotePrefix: false };
  putInput(app, sheet, row, column, input);
}

/** A number written into a text cell becomes its text, as it does when typed. */
function typed(value: number | boolean, isTextCell: boolean): string | number | boolean {
  if (typeof value === "boolean") return isTextCell ? String(value).toUpperCase() : value;
  if (!Number.isFinite(value)) throw new ExcelError("InvalidArgument", `${value} is no number for a cell`);
  return isTextCell ? String(significant(value)) : value;
}

function putInput(app: Application, sheet: Sheet, row: number, column: number, input: CellInput): void {
  const cell = sheet.cell(row, column);
  app.calculation.cellChanged(sheet, row, column);
  if (input.kind === "formula") {
    sheet.put(row, column, { ...cell, formula: input.formula, value: null, quotePrefix: false });
    return;
  }
  const general = cell.style.numberFormat === "General";
  const style =
    input.numberFormat !== null && general ? { ...cell.style, numberFormat: input.numberFormat } : cell.style;
  const written = { value: input.value, formula: null, style, quotePrefix: input.quotePrefix };
  if (isBlank(written) && style === sheet.inheritedStyle(row, column)) sheet.remove(row, column);
  else sheet.put(row, column, written);
}

/** Only a merged area's first cell holds anything (from memory: what is written to the others is lost). */
function isHiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.merges.find((area) => containsCell(area, row, column));
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

function isGrid(
  values: WrittenValue | readonly (readonly WrittenValue[])[],
): values is readonly (readonly WrittenValue[])[] {
  return Array.isArray(values);
}

/** "The number of rows or columns in the input array doesn't match the size or dimensions of the range." */
export function requireSameSize(area: Area, values: readonly (readonly unknown[])[]): void {
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (values.length === rows && values.every((line) => line.length === columns)) return;
  throw new ExcelError("InvalidArgument", `${values.length} rows of values for ${rows} x ${columns} cells`);
}

/** Contents only: what the Delete key does. */
export function clearContents(app: Application, sheet: Sheet, area: Area): void {
  requireUnlocked(app, sheet, [area]);
  const before = valueToTell(app, sheet, area.top, area.left);
  for (const { row, column, cell } of [...sheet.storedIn(area)]) {
    if (isBlank(cell)) continue;
    app.calculation.cellChanged(sheet, row, column);
    if (cell.style === sheet.inheritedStyle(row, column)) sheet.remove(row, column);
    else sheet.put(row, column, { ...cell, value: null, formula: null, quotePrefix: false });
  }
  raiseChanged(app, sheet, "RangeEdited", area, before);
}
