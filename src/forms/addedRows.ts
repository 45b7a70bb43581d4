import type { PlanCell, PlanStyle } from "./sheetPlan";

/**
 * Rows that come below a form, as pure data. Areas of the styles count rows from the first of them; where nothing is
 * said a cell is plain, empty and locked.
 */
export type AddedRows = { readonly rows: readonly AddedRow[]; readonly styles: readonly PlanStyle[] };

/** Height in points. */
export type AddedRow = {
  readonly height: number;
  readonly cells: readonly { readonly column: number; readonly cell: PlanCell }[];
  /** Cells side by side that become one. */
  readonly merges: readonly { readonly left: number; readonly right: number }[];
};
