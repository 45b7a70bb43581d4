import type { FormChoice } from "./catalogue";
import type { CriterionSet } from "./criterionSet";
import { indicatorsOf } from "./indicatorsOf";

/** What can be chosen of a set that did not ship in this state; `shipped` is its shipped state, null where there is none. */
export function choiceOf(set: CriterionSet, shipped: FormChoice | null): FormChoice {
  const { id, title, level, decision, years, areas, criteria, indicatorNoun, withoutIndicators } = set;
  return {
    setId: id,
    title,
    level,
    decisionNumber: decision.number,
    inForceFrom: decision.inForceFrom,
    inForceUntil: decision.inForceUntil,
    amendments: shipped?.amendments ?? [],
    step: shipped?.step ?? "standard",
    years,
    areas,
    criterionCount: criteria.length,
    indicatorCount: indicatorsOf(set).length,
    indicatorNoun,
    complete: !withoutIndicators,
    own: true,
  };
}
