import type { CriterionVerdict, IndicatorVerdict } from "../assessment/verdict";

/**
 * The words a form's formulas give. The sheet is Vietnamese whatever the pane's language: it goes to
 * people who have neither the add-in nor its settings.
 */
export const SHEET_VERDICTS = {
  met: "Đạt",
  selfAssessed: "Đạt* (tự đánh giá)",
  unmet: "Chưa đạt",
  missing: "Chưa có số liệu",
  invalid: "Sai số liệu",
  noThreshold: "Chưa có mức chuẩn",
  notApplicable: "Không xét",
  open: "Chưa đủ số liệu",
  duplicate: "Trùng mã",
} as const;

/** In COUNTIFS this finds both "Đạt" and "Đạt* (tự đánh giá)" and no other verdict. */
export const MET_PATTERN = "Đạt*";

export function indicatorWord(verdict: IndicatorVerdict): string {
  if (verdict.kind === "met") return metWord(!verdict.selfAssessed);
  return SHEET_VERDICTS[verdict.kind];
}

export function criterionWord(verdict: CriterionVerdict): string {
  return SHEET_VERDICTS[verdict];
}

export function metWord(legal: boolean): string {
  return legal ? SHEET_VERDICTS.met : SHEET_VERDICTS.selfAssessed;
}
