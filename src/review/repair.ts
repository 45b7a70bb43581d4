import type { PlanCell } from "../forms/sheetPlan";

/** How the cell of a finding is put right. */
export type Repair =
  /** There is one way to read what stands there: it may be applied together with all others. */
  | { readonly kind: "certain"; readonly to: RepairEntry }
  /** Two or more ways ("1.000" is 1 or 1000): the officer is asked. */
  | { readonly kind: "choice"; readonly options: readonly [RepairEntry, RepairEntry, ...RepairEntry[]] };

/** What the cell is to hold; `format` only where its number format has to change with it. */
export type RepairEntry = { readonly entry: PlanCell; readonly format?: string };
