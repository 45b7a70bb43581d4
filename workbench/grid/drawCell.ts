import { CellValueType } from "@univerjs/core";
import { type Cell, type CellValue, isCellError } from "../excel-host/model/cell";
import { cellText, editedText } from "./cellText";
import { drawStyle } from "./drawStyle";
import type { DrawnCell } from "./drawing";

export function drawCell(cell: Cell, numberFormat?: string): DrawnCell {
  return {
    ...drawValue(cell.value),
    s: drawStyle(cell.style),
    custom: { shown: cellText(cell, numberFormat), edited: editedText(cell) },
  };
}

/** The raw value, for Univer's conditional formats to judge. */
function drawValue(value: CellValue): Pick<DrawnCell, "v" | "t"> {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}
