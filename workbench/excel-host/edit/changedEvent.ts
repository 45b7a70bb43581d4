import type { Application } from "../application/application";
import type { Area } from "../model/address";
import { columnCount, rowCount } from "../model/address";
import { areaText } from "../model/addressText";
import type { CellValue } from "../model/cell";
import { isCellError } from "../model/cell";
import type { Sheet } from "../model/sheet";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** The value of one cell for the wire: errors are their text, an empty cell is "". */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** Excel.RangeValueType. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  switch (typeof value) {
    case "string":
      return "String";
    case "boolean":
      return "Boolean";
    default:
      return "Double";
  }
}

/** What stands in a cell before or after an edit: calculated for those who are told of it, and for nobody else. */
export function valueToTell(app: Application, sheet: Sheet, row: number, column: number): CellValue {
  const cell = sheet.cell(row, column);
  if (cell.formula === null || !app.events.isAwaited("changed")) return cell.value;
  app.calculation.settle();
  return sheet.cell(row, column).value;
}

/**
 * onChanged. Only an edit of a single cell carries its values: a paste over several does not (office-js #5347,
 * #5308, by design).
 */
export function raiseChanged(
  app: Application,
  sheet: Sheet,
  changeType: ChangeType,
  area: Area,
  before: CellValue | null = null,
): void {
  const oneCell = changeType === "RangeEdited" && rowCount(area) === 1 && columnCount(area) === 1;
  const after = oneCell ? valueToTell(app, sheet, area.top, area.left) : null;
  const details = oneCell
    ? {
        valueBefore: wireValue(before),
        valueAfter: wireValue(after),
        valueTypeBefore: valueType(before),
        valueTypeAfter: valueType(after),
      }
    : {};
  app.events.raise("changed", sheet.id, {
    changeType,
    source: app.source,
    address: areaText(area),
    referenceId: `${sheet.id}|${areaText(area)}`,
    shiftDirection: "None",
    triggerSource: app.actor === "addin" ? "ThisLocalAddin" : "Unknown",
    ...details,
  });
}

/** onRowSorted names only rows that the sort has changed; a sort that changes none is not told. */
export function raiseRowSorted(app: Application, sheet: Sheet, area: Area, movedRows: readonly number[]): void {
  if (movedRows.length === 0) return;
  const address = runsOf(movedRows)
    .map(([top, bottom]) => areaText({ ...area, top, bottom }))
    .join(",");
  app.events.raise("rowSorted", sheet.id, { address, source: app.source });
}

/** 3, 4, 5, 8 → 3–5, 8–8 */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
