import type { FormChoice } from "../../../usecases/app";

/** A set as it stands in the law, or as it stood before it was amended. */
export type ComparedState = {
  readonly id: string;
  readonly choice: FormChoice;
  /** ISO. */
  readonly inForceOn: string;
  /** Decisions it is without; empty for the set of today. */
  readonly without: readonly string[];
};

/** Every set with indicators; one that was amended also as it stood before. */
export function comparedSets(sets: readonly FormChoice[], today: string): readonly ComparedState[] {
  return sets
    .filter(({ complete }) => complete)
    .flatMap((choice): ComparedState[] => {
      const now = { id: choice.setId, choice, inForceOn: today, without: [] };
      // An edition of one's own is what it is, whatever the day.
      if (choice.amendments.length === 0 || choice.own) return [now];
      const without = choice.amendments.map(({ number }) => number);
      return [now, { id: `${choice.setId} before`, choice, inForceOn: choice.inForceFrom, without }];
    });
}

/** Before and after its amendment where it has one, else the set and the one after it. */
export function firstPair(
  states: readonly ComparedState[],
  setId: string,
): { readonly old: string; readonly next: string } {
  const now = states.find(({ id }) => id === setId) ?? states[0];
  const before = states.find(({ id }) => id === `${now?.id ?? ""} before`);
  const other = states.find(({ id }) => id !== now?.id);
  if (before !== undefined) return { old: before.id, next: now?.id ?? "" };
  return { old: now?.id ?? "", next: other?.id ?? "" };
}
