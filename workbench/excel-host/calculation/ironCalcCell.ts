import type { Model } from "@ironcalc/wasm";
import type { Cell, CellValue } from "../model/cell";
import { isCellError } from "../model/cell";
import { roundAsExcel } from "./roundAsExcel";

/** IronCalc's cell types, as getCellType answers them (TYPE's numbers). */
const TEXT = 2;
const BOOLEAN = 4;
const ERROR = 16;

/** Makes the binding, which answers display text only, show 15 digits: Excel's own precision. */
const FULL_PRECISION = "0.00000000000000E+00";

/** The last column, counted from 0, which no form uses: it takes formulas that stand in no cell. */
export const SCRATCH_COLUMN = 16_383;

/** For a whole column, before formulas are written there: they take its format, and no blank cell gets one. */
export function showDigits(model: Model, sheet: number, column: number): void {
  const cells = { sheet, row: 1, column: column + 1, width: 1, height: 1_048_576 };
  model.updateRangeStyle(cells, "num_fmt", FULL_PRECISION);
}

/** A cell as it is typed into the engine. */
export function inputOf(cell: Pick<Cell, "formula" | "value">): string {
  if (cell.formula !== null) return roundAsExcel(cell.formula);
  const { value } = cell;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : `'${value}`;
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

/** What the engine gives for a cell; rows and columns count from 0. */
export function readValue(model: Model, index: number, row: number, column: number): CellValue {
  const text = model.getFormattedCellValue(index, row + 1, column + 1);
  switch (model.getCellType(index, row + 1, column + 1)) {
    case TEXT:
      return text;
    case BOOLEAN:
      return text === "TRUE";
    case ERROR:
      // Excel warns of a circular reference and shows 0.
      return text === "#CIRC!" ? 0 : { error: text };
    default:
      return text === "" ? 0 : Number(text);
  }
}
