import type { Application } from "../application/application";
import type { LineShift } from "../formula/shift";
import type { Area } from "../model/address";
import { columnCount, rowCount } from "../model/address";
import type { Sheet } from "../model/sheet";
import { raiseChanged } from "./changedEvent";
import { requireAllowed, requireUnlocked } from "./guards";
import { formatInserted } from "./insertedFormat";
import type { Axis } from "./lines";
import { requireRoom, shiftSheet } from "./shiftSheet";

/** Room for entire rows or columns where the area lies. */
export function insertLines(app: Application, sheet: Sheet, area: Area, axis: Axis): void {
  requireAllowed(app, sheet, axis === "row" ? "allowInsertRows" : "allowInsertColumns");
  const shift = shiftOf(area, axis, 1);
  requireRoom(sheet, shift);
  shiftSheet(app, sheet, shift);
  formatInserted(sheet, area, shift);
  raiseChanged(app, sheet, axis === "row" ? "RowInserted" : "ColumnInserted", area);
}

/** On a protected sheet rows go only when every cell in them is unlocked, even where deletion is allowed. */
export function deleteLines(app: Application, sheet: Sheet, area: Area, axis: Axis): void {
  requireAllowed(app, sheet, axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  requireUnlocked(app, sheet, [area]);
  shiftSheet(app, sheet, shiftOf(area, axis, -1));
  raiseChanged(app, sheet, axis === "row" ? "RowDeleted" : "ColumnDeleted", area);
}

function shiftOf(area: Area, axis: Axis, sign: 1 | -1): LineShift {
  return axis === "row"
    ? { axis, at: area.top, count: sign * rowCount(area) }
    : { axis, at: area.left, count: sign * columnCount(area) };
}
