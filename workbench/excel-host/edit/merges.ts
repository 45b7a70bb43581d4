import type { Application } from "../application/application";
import type { Area } from "../model/address";
import { columnCount, intersection, rowCount } from "../model/address";
import { isBlank } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { requireUnprotected } from "./guards";

/** Keeps the first cell's content only, and no event tells (office-js #4069). */
export function mergeCells(app: Application, sheet: Sheet, area: Area): void {
  requireUnprotected(app, sheet);
  unmergeCells(app, sheet, area);
  if (rowCount(area) * columnCount(area) < 2) return;
  keepFirst(app, sheet, area);
  sheet.merges.push(area);
}

export function unmergeCells(app: Application, sheet: Sheet, area: Area): void {
  requireUnprotected(app, sheet);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
}

/** The first filled cell moves to the corner when the corner is empty (UI and API alike, from memory). */
function keepFirst(app: Application, sheet: Sheet, area: Area): void {
  const filled = [...sheet.storedIn(area)].filter(({ cell }) => !isBlank(cell));
  const [first] = filled;
  const corner = sheet.cell(area.top, area.left);
  for (const { row, column, cell } of filled) {
    sheet.put(row, column, { ...cell, value: null, formula: null, quotePrefix: false });
    app.calculation.cellChanged(sheet, row, column);
  }
  if (first === undefined) return;
  sheet.put(area.top, area.left, { ...first.cell, style: corner.style });
  app.calculation.cellChanged(sheet, area.top, area.left);
}
