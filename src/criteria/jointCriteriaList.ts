import type { CriteriaList, ListEntry } from "./criteriaList";
import type { CriterionSet } from "./criterionSet";
import { JointListError, memberFaults, type JointList } from "./jointList";

/**
 * Two sets in the order of a joint list. Throws JointListError where the list does not hold each of their criteria
 * exactly once: both are data of ours, and a form that leaves a criterion out would be wrong without a sign.
 */
export function jointCriteriaList(joint: JointList, sets: readonly CriterionSet[]): CriteriaList {
  const [fault] = memberFaults(joint, sets);
  const [first] = sets;
  if (fault !== undefined || first === undefined) throw new JointListError("groups", JSON.stringify(fault));
  return {
    id: joint.id,
    title: joint.title,
    sheetLabel: joint.sheetLabel,
    level: first.level,
    years: first.years,
    areas: first.areas,
    sets: sets.map((set, index) => ({ set, label: joint.setLabels[index] ?? "" })),
    entries: joint.groups.flatMap((group) => [
      { kind: "group" as const, id: group.id, name: group.name },
      ...group.members.flatMap(({ set, no }) => criterionEntry(sets, set, no)),
    ]),
  };
}

function criterionEntry(sets: readonly CriterionSet[], set: number, no: number): readonly ListEntry[] {
  const criterion = sets[set]?.criteria.find((candidate) => candidate.no === no);
  return criterion === undefined ? [] : [{ kind: "criterion", set, criterion }];
}
