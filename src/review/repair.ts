import type { PlanCell } from "../forms/sheetPlan";

/** How the cell of a finding is put right. */
export type Repair =
  /** There is one way to read what stands there: it may be applied together with all others. */
  | { readonly kind: "certain"; readonly to: RepairEntry }
  /** Two or more ways ("1.000" is 1 or 1000): the officer is asked. */
  | { readonly kind: "choice"; readonly options: readonly [RepairEntry, RepairEntry, ...RepairEntry[]] };

/** What the cell is to hold; `format` only where its number format has to change with it. */
export type RepairEntry = { readonly entry: PlanCell; readonly format?: string };

/** A certain repair of one reading, a choice between several, none where there is no reading. */
export function repairOf(readings: readonly RepairEntry[]): Repair | null {
  const [first, second, ...others] = readings;
  if (first === undefined) return null;
  return second === undefined
    ? { kind: "certain", to: first }
    : { kind: "choice", options: [first, second, ...others] };
}

export function entryOf(value: string | number): PlanCell {
  if (typeof value === "number") return { kind: "number", number: value };
  return value === "" ? { kind: "empty" } : { kind: "text", text: value };
}
