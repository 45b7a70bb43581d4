import type { PlanCell } from "../sheetPlan";
import type { Bieu01Column } from "./bieu01Layout";

/**
 * What a new form is filled with: an older sheet's inputs, last period's figures, an example. By key of the row and
 * column, so that it fits wherever a row stands.
 */
export type FormEntries = {
  readonly rows: ReadonlyMap<string, RowEntries>;
  /** The completed frame line, null for the form's own. */
  readonly frameLine: string | null;
};

export type RowEntries = ReadonlyMap<Bieu01Column, PlanCell>;

export const NO_ENTRIES: FormEntries = { rows: new Map(), frameLine: null };
