import type { CellStyle } from "./style";

/** An error in a cell: "#N/A", "#REF!" … */
export type CellError = { readonly error: string };

/** What a cell shows once calculated; null is an empty cell, "" a formula that gave an empty text. */
export type CellValue = string | number | boolean | null | CellError;

export type Cell = {
  readonly value: CellValue;
  /** The formula in English notation with its "=", or null for a constant. */
  readonly formula: string | null;
  readonly style: CellStyle;
  /** An apostrophe typed before the text: Excel keeps it apart from the text. */
  readonly quotePrefix: boolean;
};

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Nothing but formatting stands in the cell. */
export function isBlank(cell: Cell): boolean {
  return cell.formula === null && cell.value === null;
}
