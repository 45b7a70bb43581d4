import { SHIPPED_SETS, type FormChoice } from "./catalogue";
import type { CriterionSet } from "./criterionSet";
import { indicatorsOf } from "./indicatorsOf";

/** What can be chosen of a set that did not ship in this state. */
export function choiceOf(set: CriterionSet): FormChoice {
  const { id, version, title, level, decision, years, areas, criteria, indicatorNoun, withoutIndicators } = set;
  const shipped = SHIPPED_SETS.find(({ setId }) => setId === id);
  return {
    setId: id,
    title,
    level,
    decisionNumber: decision.number,
    inForceFrom: decision.inForceFrom,
    inForceUntil: decision.inForceUntil,
    // Each amendment made the next version of the set.
    amendments: shipped?.amendments.slice(0, version - 1) ?? [],
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
