import type { FormChoice } from "./catalogue";

/** Numbers of the decision and of those that had amended it by the day. */
export function decisionsOn({ decisionNumber, amendments }: FormChoice, day: string): readonly string[] {
  const later = amendments.filter(({ inForceFrom }) => inForceFrom <= day).map(({ number }) => number);
  return [decisionNumber, ...later];
}

/** Why a chosen set does not fit the occasion; null where it does. */
export type ChoiceWarning =
  | { readonly kind: "otherPeriod"; readonly years: FormChoice["years"] }
  | { readonly kind: "noLongerInForce"; readonly until: string }
  /** Meant for the year all the same: QĐ 318 of 2022 is for 2021 too. */
  | { readonly kind: "notYetInForce"; readonly from: string };

export function choiceWarning(
  chosen: FormChoice,
  { year, day }: { readonly year: number; readonly day: string },
): ChoiceWarning | null {
  const { years, inForceFrom, inForceUntil } = chosen;
  if (year < years.from || year > years.to) return { kind: "otherPeriod", years };
  if (inForceUntil !== null && day > inForceUntil) return { kind: "noLongerInForce", until: inForceUntil };
  return day < inForceFrom ? { kind: "notYetInForce", from: inForceFrom } : null;
}
