import type { Application } from "../application/application";
import type { LineShift } from "../formula/shift";
import { lineLimit, shiftArea, shiftFormula } from "../formula/shift";
import type { Area } from "../model/address";
import { WHOLE_SHEET, columnCount, rowCount } from "../model/address";
import type { Cell } from "../model/cell";
import { isBlank } from "../model/cell";
import { ExcelError } from "../model/excelError";
import type { Line, Sheet } from "../model/sheet";
import { shiftCharts } from "./charts";
import { mapFormulas } from "./formulas";
import { shiftRowBreaks } from "./pageBreaks";
import { shiftRule } from "./rules";

/** The cells that a shift pushes: from the insertion point to the end of the sheet. */
function movedArea(shift: LineShift): Area {
  return shift.axis === "row" ? { ...WHOLE_SHEET, top: shift.at } : { ...WHOLE_SHEET, left: shift.at };
}

/** Filled cells are not pushed over the edge (NonBlankCellOffSheet). */
export function requireRoom(sheet: Sheet, shift: LineShift): void {
  const first = lineLimit(shift.axis) - shift.count;
  const edge = shift.axis === "row" ? { ...WHOLE_SHEET, top: first } : { ...WHOLE_SHEET, left: first };
  for (const { cell } of sheet.storedIn(edge)) {
    if (!isBlank(cell)) throw new ExcelError("NonBlankCellOffSheet", "filled cells would be pushed off the sheet");
  }
}

/** Moves cells and everything that points at them: formulas, rules, merges, names, print setup, held ranges. */
export function shiftSheet(app: Application, sheet: Sheet, shift: LineShift): void {
  shiftCells(sheet, shift);
  shiftLines(shift.axis === "row" ? sheet.rows : sheet.columns, shift);
  const moved = (areas: readonly Area[]): Area[] =>
    areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  sheet.merges = moved(sheet.merges).filter((merge) => rowCount(merge) * columnCount(merge) > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => shiftRule(rule, sheet, shift))
    .filter((rule) => rule !== null);
  sheet.validations = sheet.validations.map((rule) => shiftRule(rule, sheet, shift)).filter((rule) => rule !== null);
  sheet.charts = shiftCharts(sheet.charts, shift);
  const { page } = sheet;
  sheet.page = {
    ...page,
    printArea: moved(page.printArea),
    titleRows: page.titleRows === null ? null : shiftArea(page.titleRows, shift),
    titleColumns: page.titleColumns === null ? null : shiftArea(page.titleColumns, shift),
    rowBreaks: shiftRowBreaks(page, shift),
  };
  sheet.selection = shiftArea(sheet.selection, shift) ?? sheet.selection;
  app.references.shift(sheet, (area) => shiftArea(area, shift));
  shiftFormulas(app, sheet, shift);
  app.calculation.structureHasChanged();
}

/** Rules of the shifted sheet are already done by `shiftRule`; those of other sheets follow with their formulas. */
function shiftFormulas(app: Application, sheet: Sheet, shift: LineShift): void {
  const { conditionalFormats, validations } = sheet;
  mapFormulas(app.workbook, (formula, owner) => shiftFormula(formula, owner?.name ?? "", sheet.name, shift));
  sheet.conditionalFormats = conditionalFormats;
  sheet.validations = validations;
}

function shiftCells(sheet: Sheet, shift: LineShift): void {
  const moved = movedArea(shift);
  const taken = [...sheet.storedIn(moved)];
  for (const { row, column } of taken) sheet.remove(row, column);
  for (const { row, column, cell } of taken) putShifted(sheet, row, column, cell, shift);
}

function putShifted(sheet: Sheet, row: number, column: number, cell: Cell, shift: LineShift): void {
  const line = shift.axis === "row" ? row : column;
  if (shift.count < 0 && line < shift.at - shift.count) return;
  const to = line + shift.count;
  if (to >= lineLimit(shift.axis)) return;
  if (shift.axis === "row") sheet.put(to, column, cell);
  else sheet.put(row, to, cell);
}

function shiftLines(lines: Map<number, Line>, shift: LineShift): void {
  const before = [...lines];
  lines.clear();
  for (const [index, line] of before) {
    if (index < shift.at) lines.set(index, line);
    else if (shift.count > 0 || index >= shift.at - shift.count) lines.set(index + shift.count, line);
  }
}
