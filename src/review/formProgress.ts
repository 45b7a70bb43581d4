import type { Finding } from "./finding";
import { formCompleteness } from "./formCompleteness";
import type { JudgedForm } from "./judgedForm";
import { sheetState, type SheetProgress } from "./sheetState";

/** How far a Biểu 01 is, with what its check found. */
export function formProgress(judged: JudgedForm, findings: readonly Finding[]): SheetProgress {
  const completeness = formCompleteness(judged);
  return { completeness, state: sheetState({ closing: "open", completeness, findings }) };
}
