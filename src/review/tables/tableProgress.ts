import type { Finding } from "../finding";
import { sheetState, type SheetProgress } from "../sheetState";
import { tableCompleteness } from "./tableCompleteness";
import type { TableUnderReview } from "./tableUnderReview";

/** How far a form other than Biểu 01 is, with what its check found. */
export function tableProgress(reviewed: TableUnderReview, findings: readonly Finding[]): SheetProgress {
  const completeness = tableCompleteness(reviewed, []);
  return { completeness, state: sheetState({ closing: "open", completeness, findings }) };
}
