import type { CriterionSet, Requirement } from "../../src/criteria/criterionSet";
import { parseJointList } from "../../src/criteria/jointList";
import jointPack from "../../src/criteria/packs/joint-ntm-nang-cao-2021-2025.json";
import type { CommuneRowRef, VillageRowRef } from "../../src/forms/examples/planExample";
import { advancedSet, communeSet, villageSet } from "../fixtures/shippedSets";

export const jointList = parseJointList(jointPack);
const communeSets = [communeSet, advancedSet];

/**
 * What an example's row stands for: `requirement` null where nothing is answered, as on a criterion; `paragraph`
 * counts the plan's paragraphs from 0.
 */
export type FoundRow = { readonly requirement: Requirement | null; readonly paragraph: number };

/** Null for a row that the packs do not have. */
export function communeRow(ref: CommuneRowRef): FoundRow | null {
  const paragraph = jointList.groups.findIndex(({ id, members }) =>
    "group" in ref ? id === ref.group : members.some(({ set, no }) => set === ref.set && no === criterionNo(ref)),
  );
  if (paragraph < 0) return null;
  if ("group" in ref) return { requirement: null, paragraph };
  const set = communeSets[ref.set];
  const found = set === undefined ? null : rowOf(set, ref);
  return found === null ? null : { requirement: found.requirement, paragraph };
}

/** Null for a row that the pack does not have. */
export function villageRow(ref: VillageRowRef): FoundRow | null {
  const found = rowOf(villageSet, ref);
  return found === null ? null : { requirement: found.requirement, paragraph: criterionNo(ref) - 1 };
}

type RowRef = { readonly no: number } | { readonly code: string; readonly part?: string };

/** An indicator answered by its parts alone takes no answer itself. */
function rowOf(set: CriterionSet, ref: RowRef): { readonly requirement: Requirement | null } | null {
  const criterion = set.criteria.find(({ no }) => no === criterionNo(ref));
  if (criterion === undefined) return null;
  if ("no" in ref) return { requirement: null };
  const indicator = criterion.indicators.find(({ code }) => code === ref.code);
  if (indicator === undefined) return null;
  if (ref.part === undefined) return { requirement: indicator.hasOwnValue ? indicator : null };
  const part = indicator.parts.find(({ id }) => id === ref.part);
  return part === undefined ? null : { requirement: part };
}

function criterionNo(ref: RowRef): number {
  return "no" in ref ? ref.no : Number.parseInt(ref.code, 10);
}
