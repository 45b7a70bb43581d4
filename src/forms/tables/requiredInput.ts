import type { FormMode } from "../formMode";

/** What a form asks to be filled in, as data: a check says what is missing, the sheet itself never blocks. */
export type RequiredInput = {
  readonly columns: readonly string[];
  /** Modes that ask for it; null for all. */
  readonly modes: readonly FormMode[] | null;
  readonly rows:
    /** Each row that is named, by the form or by an officer, and has the column to fill in. */
    | { readonly kind: "each" }
    /** Rows on which one of these columns is filled in. */
    | { readonly kind: "used"; readonly by: readonly string[] }
    /** At least one row of each group. */
    | { readonly kind: "eachGroup" }
    /** At least one row in all: the form's lines are a list of which few have an amount. */
    | { readonly kind: "any" };
  readonly severity: "error" | "explain" | "note";
};

/** Every mode but the plan. */
export const REPORT_MODES: readonly FormMode[] = ["month", "quarter", "sixMonths", "nineMonths", "year"];
