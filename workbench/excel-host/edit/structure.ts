import type { Application } from "../application/application";
import type { LineShift } from "../formula/shift";
import type { Area } from "../model/address";
import { columnCount, isEntireColumns, isEntireRows, rowCount } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import type { ChangeType } from "./changedEvent";
import { raiseChanged } from "./changedEvent";
import { requireAllowed, requireUnlocked, requireUnprotected } from "./guards";
import { requireRoom, shiftSheet } from "./shiftSheet";
import { formatInserted } from "./insertedFormat";

export type InsertDirection = "Down" | "Right";
export type DeleteDirection = "Up" | "Left";

/** Room for the area: whole rows and columns, or the cells below or to the right give way. */
export function insertCells(app: Application, sheet: Sheet, area: Area, direction: InsertDirection): void {
  if (isEntireRows(area)) requireAllowed(app, sheet, "allowInsertRows");
  else if (isEntireColumns(area)) requireAllowed(app, sheet, "allowInsertColumns");
  else requireUnprotected(app, sheet);
  const shift = shiftOf(area, direction === "Down" ? "row" : "column", 1);
  requireRoom(sheet, shift);
  shiftSheet(app, sheet, shift);
  formatInserted(sheet, area, shift);
  raiseChanged(app, sheet, insertType(area), area);
}

/** On a protected sheet rows go only when every cell in them is unlocked, even where deletion is allowed. */
export function deleteCells(app: Application, sheet: Sheet, area: Area, direction: DeleteDirection): void {
  if (isEntireRows(area)) requireAllowed(app, sheet, "allowDeleteRows");
  else if (isEntireColumns(area)) requireAllowed(app, sheet, "allowDeleteColumns");
  else requireUnprotected(app, sheet);
  requireUnlocked(app, sheet, [area]);
  shiftSheet(app, sheet, shiftOf(area, direction === "Up" ? "row" : "column", -1));
  raiseChanged(app, sheet, deleteType(area), area);
}

function shiftOf(area: Area, axis: "row" | "column", sign: 1 | -1): LineShift {
  if (isEntireRows(area) && isEntireColumns(area))
    throw new ExcelError("InvalidArgument", "the whole sheet cannot move");
  if (axis === "row") {
    const across = isEntireRows(area) ? null : { first: area.left, last: area.right };
    return { axis, at: area.top, count: sign * rowCount(area), across };
  }
  const across = isEntireColumns(area) ? null : { first: area.top, last: area.bottom };
  return { axis, at: area.left, count: sign * columnCount(area), across };
}

function insertType(area: Area): ChangeType {
  if (isEntireRows(area)) return "RowInserted";
  return isEntireColumns(area) ? "ColumnInserted" : "CellInserted";
}

function deleteType(area: Area): ChangeType {
  if (isEntireRows(area)) return "RowDeleted";
  return isEntireColumns(area) ? "ColumnDeleted" : "CellDeleted";
}
