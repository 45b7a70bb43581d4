import type { CriterionVerdict, IndicatorVerdict, SetCounts } from "../../assessment/verdict";
import type { CriterionSet } from "../../criteria/criterionSet";

const indicator: Readonly<Record<IndicatorVerdict["kind"], string>> = {
  met: "Đạt",
  unmet: "Chưa đạt",
  missing: "Chưa có số liệu",
  invalid: "Sai số liệu",
  noThreshold: "Chưa có mức chuẩn",
  notApplicable: "Không xét",
};

const criterion: Readonly<Record<CriterionVerdict, string>> = {
  met: "Đạt",
  unmet: "Chưa đạt",
  open: "Chưa đủ số liệu",
  notApplicable: "Không xét",
};

export const verdicts = {
  indicator,
  criterion,
  selfAssessed: "Đạt* (tự đánh giá)",
  /** "Đạt 12/19 tiêu chí, 41/57 chỉ tiêu" */
  metCounter(counts: SetCounts, noun: CriterionSet["indicatorNoun"]): string {
    const { criteria, indicators } = counts;
    return `Đạt ${criteria.met}/${criteria.total} tiêu chí, ${indicators.met}/${indicators.total} ${noun}`;
  },
  /** "chưa đạt 3 · chưa kết luận được 4", and "không xét" only where there is any. */
  openCounter({ criteria }: SetCounts): string {
    const parts = [`chưa đạt ${criteria.unmet}`, `chưa kết luận được ${criteria.open}`];
    if (criteria.notApplicable > 0) parts.push(`không xét ${criteria.notApplicable}`);
    return parts.join(" · ");
  },
  openCounterSubject: "Tiêu chí:",
};
