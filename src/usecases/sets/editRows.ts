import type { CriterionSet, Indicator, Requirement } from "../../criteria/criterionSet";
import { criterionSetJson } from "../../criteria/criterionSetJson";
import { signedSet } from "../../criteria/signedSet";
import type { Outcome } from "../ports";
import type { RowPlace, SetProblem } from "./setChange";
import type { Signing } from "./setWork";

export type Edited = Outcome<CriterionSet, SetProblem>;

/** Longest name of a person or office accepted. */
const NAME_MAXIMUM = 100;

/** The edition an edit makes: signed, and saying whether criteria without indicators are left. */
export function edited(set: CriterionSet, criteria: CriterionSet["criteria"], signing: Signing): Edited {
  const by = tidy(signing.by);
  if (by === "" || by.length > NAME_MAXIMUM) return { ok: false, problem: { code: "signing", field: "by" } };
  const withoutIndicators = criteria.some(({ indicators }) => indicators.length === 0);
  return { ok: true, value: signedSet({ ...set, criteria, withoutIndicators }, { by, on: signing.on, note: "" }) };
}

/** One row of a set made anew; null where the set has no such row. */
export function withRow(
  { criteria }: Pick<CriterionSet, "criteria">,
  place: RowPlace,
  change: <Row extends Requirement>(row: Row) => Row,
): CriterionSet["criteria"] | null {
  const changedIndicator = (indicator: Indicator): Indicator => {
    if (indicator.code !== place.code) return indicator;
    if (place.part === null) return change(indicator);
    return { ...indicator, parts: indicator.parts.map((part) => (part.id === place.part ? change(part) : part)) };
  };
  if (requirementAt({ criteria }, place) === null) return null;
  return criteria.map((criterion) => ({ ...criterion, indicators: criterion.indicators.map(changedIndicator) }));
}

export function requirementAt(set: Pick<CriterionSet, "criteria">, { code, part }: RowPlace): Requirement | null {
  const indicator = indicatorAt(set, code);
  if (part === null) return indicator;
  return indicator?.parts.find(({ id }) => id === part) ?? null;
}

export function indicatorAt(set: Pick<CriterionSet, "criteria">, code: string): Indicator | null {
  return set.criteria.flatMap(({ indicators }) => indicators).find((indicator) => indicator.code === code) ?? null;
}

/** NFC, spaces folded. */
export function tidy(typed: string): string {
  return typed.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Whether two states of a set ask the same, whoever signed them. */
export function sameContent(left: CriterionSet, right: CriterionSet): boolean {
  const content = (set: CriterionSet) => JSON.stringify(criterionSetJson({ ...set, edition: null }));
  return content(left) === content(right);
}
