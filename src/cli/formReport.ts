import type { SetCounts } from "../assessment/verdict";
import type { CriterionSet } from "../criteria/criterionSet";
import type { Finding } from "../review/finding";
import type { SheetProgress } from "../review/sheetState";
import type { ClosedFigures } from "../usecases/closing/closedFigures";
import type { FormJson } from "./reportJson";

/** One form of a file: for programs, and what its lines for people are made of. */
export type FormReport = {
  readonly json: FormJson;
  readonly findings: readonly Finding[];
  /** What the head of the sheet counts; null where nothing was counted. */
  readonly counter: { readonly counts: SetCounts; readonly noun: CriterionSet["indicatorNoun"] } | null;
  /** Null for an annex, and for a form that could not be read. */
  readonly own: { readonly progress: SheetProgress; readonly closing: ClosedFigures | null } | null;
};
