import type { CriterionVerdict, IndicatorVerdict } from "../assessment/verdict";
import choices from "./words/choices.json";

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

/** What the verdict column adds to a verdict, where results are reported. */
export const SHEET_STATUS = {
  /** In place of "Chưa đạt": met at the end of last year, not now. */
  lost: "Không duy trì được",
  overdue: " (quá hạn)",
  carried: " (giữ số kỳ trước)",
} as const;

/** On a criterion row, in the column of this year's aims. */
export const AIM_WORD: string = choices.aim;

export function indicatorWord(verdict: IndicatorVerdict): string {
  if (verdict.kind === "met") return metWord(!verdict.selfAssessed);
  return verdict.kind === "notAsked" ? "" : SHEET_VERDICTS[verdict.kind];
}

export function criterionWord(verdict: CriterionVerdict): string {
  return verdict === "notAsked" ? "" : SHEET_VERDICTS[verdict];
}

/** What is true of a row besides its verdict. */
export type RowStatus = { readonly lost: boolean; readonly overdue: boolean; readonly carried: boolean };

/** The text of a verdict cell of a reported result: what `forms/statusFormulas` calculates, said in words. */
export function shownWord(word: string, status: RowStatus): string {
  if (word === "") return "";
  const base = status.lost ? SHEET_STATUS.lost : word;
  // Both at once would not fit the cell; that a figure was carried over covers its verdict.
  if (status.carried) return (base === SHEET_VERDICTS.selfAssessed ? MET_PATTERN : base) + SHEET_STATUS.carried;
  return status.overdue ? base + SHEET_STATUS.overdue : base;
}

export function metWord(legal: boolean): string {
  return legal ? SHEET_VERDICTS.met : SHEET_VERDICTS.selfAssessed;
}
