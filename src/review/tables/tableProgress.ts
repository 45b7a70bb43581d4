import type { ClosingState } from "../closing/closingState";
import type { Finding } from "../finding";
import { sheetProgress, type SheetProgress } from "../sheetState";
import { askedTableCells } from "./tableAsked";
import { tableCompleteness } from "./tableCompleteness";
import type { TableUnderReview } from "./tableUnderReview";

/** How far a form other than Biểu 01 is, with what its check found. */
export function tableProgress(
  reviewed: TableUnderReview,
  findings: readonly Finding[],
  closing: ClosingState = "open",
): SheetProgress {
  const completeness = tableCompleteness(reviewed, askedTableCells(reviewed));
  return sheetProgress({ closing, completeness, findings });
}
