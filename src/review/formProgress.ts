import type { ClosingState } from "./closing/closingState";
import type { Finding } from "./finding";
import { formCompleteness } from "./formCompleteness";
import type { JudgedForm } from "./judgedForm";
import { sheetProgress, type SheetProgress } from "./sheetState";

/** How far a Biểu 01 is, with what its check found. */
export function formProgress(
  judged: JudgedForm,
  findings: readonly Finding[],
  closing: ClosingState = "open",
): SheetProgress {
  const completeness = formCompleteness(judged);
  return sheetProgress({ closing, completeness, findings });
}
