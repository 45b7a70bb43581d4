import type { WorkbookProblem } from "../usecases/ports";

/** Excel takes no batch at all, so that nothing was written and nothing can be put back. */
export const TAKES_NOTHING: ReadonlySet<WorkbookProblem["code"]> = new Set([
  "cellEditMode",
  "workbookClosed",
  "tooLarge",
]);
