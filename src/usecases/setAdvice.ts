import type { FormChoice } from "../criteria/catalogue";
import { choiceWarning, decisionsOn, proposeSet, type ChoiceWarning } from "../criteria/setsInForce";

import { reportingDay } from "../forms/reportingDay";
import { typedDate } from "./typedDate";

/** For which year and day (as typed; may be empty) a form is to be made, and from which set. */
export type AdviceRequest = { readonly chosen: FormChoice; readonly year: number; readonly asOf: string };

/** What to know before a form is made from a set. */
export type SetAdvice = {
  /** Numbers of the decisions the set stands on that day: its own and those that amended it. */
  readonly decisions: readonly string[];
  /** Null where the set fits. */
  readonly warning: ChoiceWarning | null;
  /** The set to take instead; null where the chosen one is it, or none is known. */
  readonly instead: FormChoice | null;
};

export function adviseSet(choices: readonly FormChoice[], { chosen, year, asOf }: AdviceRequest): SetAdvice {
  const day = reportingDay({ year, asOf: typedDate(asOf) });
  const occasion = { level: chosen.level, step: chosen.step, year, day };
  const warning = choiceWarning(chosen, occasion);
  const { proposed } = proposeSet(choices, occasion);
  const another = warning !== null && proposed !== null && proposed.setId !== chosen.setId;
  return { decisions: decisionsOn(chosen, day), warning, instead: another ? proposed : null };
}

export type { ChoiceWarning };
