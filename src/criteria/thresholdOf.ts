import type { AreaId, Requirement, Signature, Threshold } from "./criterionSet";

/** A threshold that holds for one area and year: what a row of a form is judged by. */
export type EffectiveThreshold =
  | { readonly kind: "yes-no" }
  | { readonly kind: "figure"; readonly value: number }
  | { readonly kind: "level"; readonly atLeast: string };

/**
 * The threshold of a row for an area and a reporting year; null is "Chưa có mức chuẩn".
 * A yes-no row needs no figure: Đạt is met even where the province's text was not found.
 * Never falls back to another area.
 */
export function thresholdOf(requirement: Requirement, area: AreaId, year: number): EffectiveThreshold | null {
  if (requirement.kind.kind === "yes-no") return { kind: "yes-no" };
  const threshold = Object.hasOwn(requirement.thresholds, area) ? (requirement.thresholds[area] ?? null) : null;
  return threshold === null ? null : effective(threshold, year);
}

function effective(threshold: Threshold, year: number): EffectiveThreshold | null {
  switch (threshold.kind) {
    case "yes-no":
      return { kind: "yes-no" };
    case "level":
      return { kind: "level", atLeast: threshold.atLeast };
    case "value":
      return { kind: "figure", value: threshold.value };
    case "province":
    case "of-set":
      // What is reckoned from another set is a figure once `resolveReferences` has found it.
      return null;
    case "by-year": {
      const value = threshold.byYear[String(year)];
      return value === undefined ? null : { kind: "figure", value };
    }
  }
}

/**
 * Whether somebody compared the threshold of an area with the document's own text; otherwise it carries an asterisk.
 * What was put in place of the set's own has to be compared anew.
 */
export function isChecked(requirement: Requirement, area: AreaId): boolean {
  return checkOf(requirement, area) !== null;
}

/** Who compared the threshold of an area with the document, and when. */
export function checkOf({ records, provenance }: Requirement, area: AreaId): Signature | null {
  const record = Object.hasOwn(records, area) ? records[area] : undefined;
  return record === undefined ? provenance.checked : record.checked;
}
