import type { Outcome } from "../usecases/ports";

/** Refusals that end by themselves once the officer finishes the cell: what looks by itself keeps silent and comes again. */
export function isPassing(outcome: Outcome<unknown, { readonly code: string }>): boolean {
  return !outcome.ok && (outcome.problem.code === "cellEditMode" || outcome.problem.code === "busy");
}
