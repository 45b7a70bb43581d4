import type { FormChoice } from "./catalogue";

/** Numbers of the decision and of those that had amended it by the day, or that an edition of one's own holds anyway. */
export function decisionsOn({ decisionNumber, amendments, own }: FormChoice, day: string): readonly string[] {
  const later = amendments.filter(({ inForceFrom }) => own || inForceFrom <= day).map(({ number }) => number);
  return [decisionNumber, ...later];
}

/** Why a chosen set does not fit the occasion; null where it does. */
export type ChoiceWarning =
  | { readonly kind: "otherPeriod"; readonly years: FormChoice["years"] }
  | { readonly kind: "noLongerInForce"; readonly until: string }
  /** Meant for the year all the same: QĐ 318 of 2022 is for 2021 too. */
  | { readonly kind: "notYetInForce"; readonly from: string }
  /** An edition of one's own answers for every day, also for one before its amendment. */
  | { readonly kind: "amendedSince"; readonly number: string; readonly inForceFrom: string };

export function choiceWarning(
  chosen: FormChoice,
  { year, day }: { readonly year: number; readonly day: string },
): ChoiceWarning | null {
  const { years, inForceFrom, inForceUntil, amendments, own } = chosen;
  if (year < years.from || year > years.to) return { kind: "otherPeriod", years };
  if (inForceUntil !== null && day > inForceUntil) return { kind: "noLongerInForce", until: inForceUntil };
  if (day < inForceFrom) return { kind: "notYetInForce", from: inForceFrom };
  const since = own ? amendments.find((amendment) => day < amendment.inForceFrom) : undefined;
  return since === undefined ? null : { kind: "amendedSince", ...since };
}
