import type { Area, Criterion, CriterionSet, YearSpan } from "./criterionSet";

/**
 * What one Biểu 01 lists: the criteria of one set, or those of two sets in one list ("NTM + NTM nâng cao"
 * of plan 95), each set counted for itself.
 */
export type CriteriaList = {
  /** Of the set, or of the joint list. */
  readonly id: string;
  readonly title: string;
  /** Short word for sheet names. */
  readonly sheetLabel: string;
  readonly level: CriterionSet["level"];
  readonly years: YearSpan;
  readonly areas: readonly Area[];
  /** One set or two. */
  readonly sets: readonly ListedSet[];
  /** Rows in the order of the list. */
  readonly entries: readonly ListEntry[];
};

/** `label` tells the sets of a joint list apart; empty where there is one. */
export type ListedSet = { readonly set: CriterionSet; readonly label: string };

export type ListEntry =
  /** A heading over criteria of both sets: "Tiêu chí số 5 - Trường học; Giáo dục". */
  | { readonly kind: "group"; readonly id: string; readonly name: string }
  | { readonly kind: "criterion"; readonly set: number; readonly criterion: Criterion };

export function singleList(set: CriterionSet): CriteriaList {
  return {
    id: set.id,
    title: set.title,
    sheetLabel: set.sheetLabel,
    level: set.level,
    years: set.years,
    areas: set.areas,
    sets: [{ set, label: "" }],
    entries: set.criteria.map((criterion) => ({ kind: "criterion", set: 0, criterion })),
  };
}

/** What stands on the row of a criterion: in a joint list also of which set it is. */
export function criterionText(list: CriteriaList, set: number, criterion: Criterion): string {
  const label = list.sets[set]?.label ?? "";
  return label === "" ? criterion.name : `${criterion.name} (${label})`;
}
