import type { FormProblem } from "../app";
import type { Outcome, WorkbookProblem } from "../ports";

/** Why figures were not closed, or not opened again. */
export type ClosingProblem =
  | FormProblem
  | WorkbookProblem
  /** What stands in the way: errors, and figures nobody has explained yet. */
  | { readonly code: "notReady"; readonly errors: number; readonly unexplained: number }
  | { readonly code: "alreadyClosed" }
  | { readonly code: "notClosed" }
  /** Its Phiếu kiểm tra is gone from the workbook. */
  | { readonly code: "receiptGone"; readonly closingCode: string }
  /** What was typed for a day is none. */
  | { readonly code: "notADay" }
  /** No free row is left on it. */
  | { readonly code: "logFull"; readonly sheetName: string }
  /** Broken off, and what was done could not be taken back. */
  | { readonly code: "leftHalfClosed" };

export type ClosingAnswer<Value> = Promise<Outcome<Value, ClosingProblem>>;

export function refused<Problem extends ClosingProblem>(
  problem: Problem,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
