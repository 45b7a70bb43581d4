import type { CriterionSet } from "../../criteria/criterionSet";
import type { Messages } from "../vi";

type Noun = CriterionSet["indicatorNoun"];

const nouns: Readonly<Record<Noun, string>> = { "chỉ tiêu": "indicators", "nội dung": "items" };

const metCounter: Messages["verdicts"]["metCounter"] = ({ criteria, indicators }, noun) =>
  `${criteria.met}/${criteria.total} criteria met, ${indicators.met}/${indicators.total} ${nouns[noun]}`;

export const verdicts: Messages["verdicts"] = {
  indicator: {
    met: "Met",
    unmet: "Not met",
    missing: "No data yet",
    invalid: "Wrong data",
    noThreshold: "No required level yet",
    notApplicable: "Not considered",
    notAsked: "Not asked",
  },
  criterion: {
    met: "Met",
    unmet: "Not met",
    open: "Not enough data",
    notApplicable: "Not considered",
    notAsked: "Not asked",
  },
  selfAssessed: "Met* (self-assessed)",
  metCounter,
  openCounter({ criteria }) {
    const parts = [`not met ${criteria.unmet}`, `undecided ${criteria.open}`];
    if (criteria.notApplicable > 0) parts.push(`not considered ${criteria.notApplicable}`);
    return parts.join(" · ");
  },
  openCounterSubject: "Criteria:",
  plannedCounter: (counts, noun) => `Planned: ${metCounter(counts, noun)}`,
  lostCounter: (lost, noun) => `Not kept up: criteria ${lost.criteria}, ${nouns[noun]} ${lost.indicators}`,
  aimsCounter: ({ chosen, reached }) => `Aims of the year: ${reached}/${chosen} criteria met, ${chosen - reached} left`,
  labelled: (label, text) => (label === "" ? text : `${label}: ${text}`),
};
