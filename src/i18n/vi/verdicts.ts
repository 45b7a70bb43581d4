import type { CriterionVerdict, IndicatorVerdict, SetCounts } from "../../assessment/verdict";
import type { CriterionSet } from "../../criteria/criterionSet";
import type { SetReport } from "../../review/setReport";

const indicator: Readonly<Record<IndicatorVerdict["kind"], string>> = {
  met: "Đạt",
  unmet: "Chưa đạt",
  missing: "Chưa có số liệu",
  invalid: "Sai số liệu",
  noThreshold: "Chưa có mức chuẩn",
  notApplicable: "Không xét",
  notAsked: "Không yêu cầu",
};

const criterion: Readonly<Record<CriterionVerdict, string>> = {
  met: "Đạt",
  unmet: "Chưa đạt",
  open: "Chưa đủ số liệu",
  notApplicable: "Không xét",
  notAsked: "Không yêu cầu",
};

type Noun = CriterionSet["indicatorNoun"];

/** "Đạt 12/19 tiêu chí, 41/57 chỉ tiêu" */
function metCounter({ criteria, indicators }: SetCounts, noun: Noun): string {
  return `Đạt ${criteria.met}/${criteria.total} tiêu chí, ${indicators.met}/${indicators.total} ${noun}`;
}

export const verdicts = {
  indicator,
  criterion,
  selfAssessed: "Đạt* (tự đánh giá)",
  metCounter,
  /** "chưa đạt 3 · chưa kết luận được 4", and "không xét" only where there is any. */
  openCounter({ criteria }: SetCounts): string {
    const parts = [`chưa đạt ${criteria.unmet}`, `chưa kết luận được ${criteria.open}`];
    if (criteria.notApplicable > 0) parts.push(`không xét ${criteria.notApplicable}`);
    return parts.join(" · ");
  },
  openCounterSubject: "Tiêu chí:",
  plannedCounter: (counts: SetCounts, noun: Noun) => `Phấn đấu: ${metCounter(counts, noun)}`,
  lostCounter: (lost: SetReport["lost"], noun: Noun) =>
    `Không duy trì được: ${lost.criteria} tiêu chí, ${lost.indicators} ${noun}`,
  aimsCounter: ({ chosen, reached }: SetReport["aims"]) =>
    `Mục tiêu năm: đạt ${reached}/${chosen} tiêu chí, còn ${chosen - reached}`,
  /** Which of several sets or villages something is about. */
  labelled: (label: string, text: string) => (label === "" ? text : `${label}: ${text}`),
};
