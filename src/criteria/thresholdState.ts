import type { AreaId, Requirement, Signature, ThresholdRecord } from "./criterionSet";
import { checkOf } from "./thresholdOf";

/** How far a threshold can be relied on. */
export type ThresholdState =
  | ({ readonly kind: "checked" } & Signature)
  /** There is one, but nobody compared it with the document. */
  | { readonly kind: "unchecked" }
  /** Left to the province: Địa phương quy định. */
  | { readonly kind: "province" }
  /** Chưa có mức chuẩn. */
  | { readonly kind: "none" };

export function thresholdState(requirement: Requirement, area: AreaId): ThresholdState {
  const check = checkOf(requirement, area);
  if (check !== null) return { kind: "checked", ...check };
  const { thresholds, provenance, kind } = requirement;
  const threshold = Object.hasOwn(thresholds, area) ? (thresholds[area] ?? null) : null;
  if (threshold !== null && threshold.kind !== "province") return { kind: "unchecked" };
  if (threshold !== null || provenance.missing === "province") return { kind: "province" };
  // Đạt or Chưa đạt is asked whatever the document's text is.
  return kind.kind === "yes-no" ? { kind: "unchecked" } : { kind: "none" };
}

export function recordOf({ records }: Requirement, area: AreaId): ThresholdRecord | null {
  return Object.hasOwn(records, area) ? (records[area] ?? null) : null;
}
