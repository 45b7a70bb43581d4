import type { CriterionSet, Indicator } from "./criterionSet";

const known = new WeakMap<CriterionSet, readonly Indicator[]>();

/** All indicators of a set in order; put together once, because every row of a form is looked for in them. */
export function indicatorsOf(set: CriterionSet): readonly Indicator[] {
  const indicators = known.get(set) ?? set.criteria.flatMap((criterion) => criterion.indicators);
  known.set(set, indicators);
  return indicators;
}
