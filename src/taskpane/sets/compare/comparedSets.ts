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

/** Before and after its amendment where it has one, else the set with an older one; among sets of its level. */
export function firstPair(
  states: readonly ComparedState[],
  { setId, level }: FormChoice,
): { readonly old: string; readonly next: string } {
  const ofLevel = states.filter(({ choice }) => choice.level === level);
  const offered = ofLevel.length > 1 ? ofLevel : states;
  const now = offered.find(({ id }) => id === setId) ?? offered[0];
  if (now === undefined) return { old: "", next: "" };
  const before = offered.find(({ id }) => id === `${now.id} before`);
  const others = offered.filter(({ id }) => id !== now.id);
  const older = before ?? others.find(({ choice }) => choice.inForceFrom < now.choice.inForceFrom);
  return older === undefined ? { old: now.id, next: others[0]?.id ?? "" } : { old: older.id, next: now.id };
}
