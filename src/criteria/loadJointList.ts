import type { CriteriaList } from "./criteriaList";
import type { CriterionSet, CriterionSetId } from "./criterionSet";
import { jointCriteriaList } from "./jointCriteriaList";
import { parseJointList } from "./jointList";
import pack from "./packs/joint-ntm-nang-cao-2021-2025.json";

/** NTM and NTM nâng cao in one list: the one joint list so far. */
export async function loadJointList(
  loadSet: (id: CriterionSetId) => Promise<CriterionSet | null>,
): Promise<CriteriaList> {
  const joint = parseJointList(pack);
  const sets = await Promise.all(joint.sets.map(loadSet));
  return jointCriteriaList(
    joint,
    sets.filter((set) => set !== null),
  );
}
