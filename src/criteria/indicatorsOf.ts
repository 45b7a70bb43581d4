import type { CriterionSet, Indicator } from "./criterionSet";

/** All indicators of a set in order. */
export function indicatorsOf(set: CriterionSet): readonly Indicator[] {
  return set.criteria.flatMap((criterion) => criterion.indicators);
}
