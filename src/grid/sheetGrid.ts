import type { CellArea, CellPosition } from "./address";

/** An error a formula left in a cell: "#N/A", "#REF!" … */
export type CellError = { readonly error: string };

/** What a cell holds once calculated; null is an empty cell, "" a formula that gave an empty text. */
export type CellValue = string | number | boolean | null | CellError;

export type GridCell = CellPosition & {
  readonly value: CellValue;
  /** The formula with its "=", or null for a constant. */
  readonly formula: string | null;
  /** Number format code ("0%"), where the sheet was read with its look; absent for General or where nobody asked. */
  readonly format?: string;
};

/** The filled cells of one sheet with their own addresses: no Excel, no file. */
export type SheetGrid = {
  readonly cells: readonly GridCell[];
  /** Merged areas, where the sheet was read with its look. */
  readonly merges?: readonly CellArea[];
};

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Random access to a grid by address, built once per reading. */
export class GridIndex {
  private readonly byPosition = new Map<string, GridCell>();

  constructor(readonly grid: SheetGrid) {
    for (const cell of grid.cells) this.byPosition.set(`${cell.row}:${cell.column}`, cell);
  }

  at(row: number, column: number): GridCell {
    return this.byPosition.get(`${row}:${column}`) ?? { row, column, value: null, formula: null };
  }

  /** Text of a cell, "" where it is empty, a number or an error. */
  text(row: number, column: number): string {
    const { value } = this.at(row, column);
    return typeof value === "string" ? value : "";
  }
}

/** A cell's value as a plain text, to see later whether it is still the same. */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
