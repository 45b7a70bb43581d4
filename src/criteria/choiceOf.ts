import type { FormChoice } from "./catalogue";
import type { CriterionSet } from "./criterionSet";
import { indicatorsOf } from "./indicatorsOf";

/** What can be chosen of a set that did not ship in this state. `amendments` are those of its decision. */
export function choiceOf(set: CriterionSet, amendments: FormChoice["amendments"]): FormChoice {
  const { id, title, level, decision, years, areas, criteria, indicatorNoun, withoutIndicators } = set;
  return {
    setId: id,
    title,
    level,
    decisionNumber: decision.number,
    inForceFrom: decision.inForceFrom,
    inForceUntil: decision.inForceUntil,
    amendments,
    years,
    areas,
    criterionCount: criteria.length,
    indicatorCount: indicatorsOf(set).length,
    indicatorNoun,
    complete: !withoutIndicators,
    own: true,
  };
}
