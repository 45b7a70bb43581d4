import type { CriterionSet } from "../../criteria/criterionSet";

/** The set with only those indicators that stand in a table: one officer's part of the criteria is counted as that part. */
export function standingIndicators(set: CriterionSet, verdicts: ReadonlyMap<string, unknown>): CriterionSet {
  const criteria = set.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.filter(({ code }) => verdicts.has(code)),
  }));
  return { ...set, criteria: criteria.filter(({ indicators }) => indicators.length > 0) };
}
