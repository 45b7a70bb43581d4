import type { IRange } from "@univerjs/core";
import type { Area } from "../excel-host/model/address";
import type { EnteredCell } from "./gridEdit";

/** Univer hands commands over as untyped objects: what is needed of them is read here, once. */
export function textParam(params: unknown, name: string): string | null {
  const value = property(params, name);
  return typeof value === "string" ? value : null;
}

export function areaParam(params: unknown, name: string): Area | null {
  return toArea(property(params, name));
}

/** The last of a list of selections is the one a person has just made. */
export function lastSelectionParam(params: unknown): Area | null {
  const selections = property(params, "selections");
  return Array.isArray(selections) ? toArea(property(selections.at(-1), "range")) : null;
}

export function enteredCellsParam(params: unknown): EnteredCell[] {
  const cells: EnteredCell[] = [];
  for (const [row, columns] of entries(property(params, "cellValue"))) {
    for (const [column, cell] of entries(columns)) {
      const value = enteredValue(cell);
      if (value !== undefined) cells.push({ row: Number(row), column: Number(column), value });
    }
  }
  return cells;
}

/** undefined where a change touches only the look of a cell. */
function enteredValue(cell: unknown): EnteredCell["value"] | undefined {
  if (cell === null) return null;
  const formula = property(cell, "f");
  if (typeof formula === "string" && formula !== "") return formula;
  const value = property(cell, "v");
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  const richText = property(property(property(cell, "p"), "body"), "dataStream");
  return typeof richText === "string" ? richText.replace(/\r\n$/, "") : undefined;
}

export function toArea(range: unknown): Area | null {
  if (!isRange(range)) return null;
  // Univer marks entire rows and columns by NaN.
  return {
    top: range.startRow || 0,
    left: range.startColumn || 0,
    bottom: Number.isNaN(range.endRow) ? range.startRow || 0 : range.endRow,
    right: Number.isNaN(range.endColumn) ? range.startColumn || 0 : range.endColumn,
  };
}

function isRange(value: unknown): value is IRange {
  return ["startRow", "startColumn", "endRow", "endColumn"].every((name) => typeof property(value, name) === "number");
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
