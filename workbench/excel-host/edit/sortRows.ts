import type { Application } from "../application/application";
import { sortedFormula } from "../formula/rewrite";
import type { Area } from "../model/address";
import { intersection } from "../model/address";
import type { Cell, CellValue } from "../model/cell";
import { isCellError } from "../model/cell";
import { ExcelError } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import { raiseRowSorted } from "./changedEvent";
import { requireAllowed, requireUnlocked } from "./guards";

/**
 * Sorts the rows of an area by one of its columns, as Data > Sort does. The cells of the area move whole, hidden
 * columns included; cells beside it stay; relative references follow their row ("Sort data in a range or table").
 * Hidden rows do not move (same page). Conditional formats and validations belong to places and stay.
 */
export function sortRows(app: Application, sheet: Sheet, area: Area, keyColumn: number, ascending: boolean): void {
  if (keyColumn < area.left || keyColumn > area.right) throw new ExcelError("InvalidArgument", "the key lies outside");
  requireAllowed(app, sheet, "allowSort");
  requireUnlocked(app, sheet, [area]);
  if (sheet.merges.some((merge) => intersection(merge, area) !== null)) {
    throw new ExcelError("InvalidOperation", "all merged cells need to be the same size");
  }
  app.calculation.settle();
  const places = range(area.top, area.bottom).filter((row) => !sheet.row(row).hidden);
  const sorted = [...places].sort((a, b) =>
    compareRows(sheet.cell(a, keyColumn).value, sheet.cell(b, keyColumn).value, ascending),
  );
  const taken = new Map(sorted.map((row) => [row, cellsOf(sheet, area, row)]));
  for (const [index, from] of sorted.entries()) {
    const to = places[index] ?? from;
    for (const [column, cell] of taken.get(from) ?? []) putSorted(sheet, to, column, cell, to - from);
  }
  for (const row of places) {
    for (const column of range(area.left, area.right)) app.calculation.cellChanged(sheet, row, column);
  }
  const moved = places.filter((row, index) => sorted[index] !== row);
  raiseRowSorted(app, sheet, area, moved);
}

function cellsOf(sheet: Sheet, area: Area, row: number): [number, Cell | null][] {
  return range(area.left, area.right).map((column) => [column, sheet.stored(row, column)]);
}

function putSorted(sheet: Sheet, row: number, column: number, cell: Cell | null, distance: number): void {
  if (cell === null) sheet.remove(row, column);
  else
    sheet.put(row, column, { ...cell, formula: cell.formula === null ? null : sortedFormula(cell.formula, distance) });
}

/** Ascending: numbers, text, FALSE, TRUE, errors; blanks last in both directions (same page). */
function compareRows(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const order = compareFilled(a, b);
  return ascending ? order : -order;
}

function compareFilled(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "vi", { sensitivity: "accent" });
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function rank(value: CellValue): number {
  if (isCellError(value)) return 3;
  if (typeof value === "boolean") return 2;
  return typeof value === "string" ? 1 : 0;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
