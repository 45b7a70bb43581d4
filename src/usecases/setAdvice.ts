import type { FormChoice } from "../criteria/catalogue";
import { choiceWarning, decisionsOn, type ChoiceWarning } from "../criteria/choiceWarning";
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
};

export function adviseSet({ chosen, year, asOf }: AdviceRequest): SetAdvice {
  const day = reportingDay({ year, asOf: typedDate(asOf) });
  return { decisions: decisionsOn(chosen, day), warning: choiceWarning(chosen, { year, day }) };
}

export type { ChoiceWarning };
