import type { Messages } from "../vi";

export const verdicts: Messages["verdicts"] = {
  indicator: {
    met: "Met",
    unmet: "Not met",
    missing: "No data yet",
    invalid: "Wrong data",
    noThreshold: "No required level yet",
    notApplicable: "Not considered",
  },
  criterion: { met: "Met", unmet: "Not met", open: "Not enough data", notApplicable: "Not considered" },
  selfAssessed: "Met* (self-assessed)",
  metCounter: ({ criteria, indicators }, noun) =>
    `${criteria.met}/${criteria.total} criteria met, ${indicators.met}/${indicators.total} ${
      noun === "chỉ tiêu" ? "indicators" : "items"
    }`,
  openCounter({ criteria }) {
    const parts = [`not met ${criteria.unmet}`, `undecided ${criteria.open}`];
    if (criteria.notApplicable > 0) parts.push(`not considered ${criteria.notApplicable}`);
    return parts.join(" · ");
  },
  openCounterSubject: "Criteria:",
};
