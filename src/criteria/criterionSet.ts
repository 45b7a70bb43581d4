/**
 * A criterion set: what a decision asks of a commune or a village, as dated data.
 * Packs are JSON (`packs/`), parsed by `parseCriterionSet`; nothing else makes a CriterionSet.
 */
export type CriterionSet = {
  readonly id: CriterionSetId;
  /** Counts up when a pack's content changes; a sheet carries the version it was made from. */
  readonly version: number;
  readonly title: string;
  /** Short word for sheet names: "NTM", "KDC". */
  readonly sheetLabel: string;
  /** Who is judged: a commune or a village (khu dân cư). */
  readonly level: "commune" | "village";
  /** What the rows are called in the counters: "chỉ tiêu" in the decisions, "nội dung" in a plan. */
  readonly indicatorNoun: "chỉ tiêu" | "nội dung";
  readonly decision: Decision;
  /** Reporting years the set is meant for, both inside. */
  readonly years: YearSpan;
  readonly areas: readonly Area[];
  /** True while criteria without indicators are left (no verified text of them was found): no Biểu 01 lists the set. */
  readonly withoutIndicators: boolean;
  /** Null for a set as it ships. */
  readonly edition: Edition | null;
  readonly criteria: readonly Criterion[];
};

/** What people made of a set: brought in from an annex, typed, corrected or checked. `on` is an ISO date. */
export type Edition = {
  readonly by: string;
  readonly on: string;
  readonly note: string;
  /** Of what the edition holds (`signedSet`). */
  readonly code: string;
};

export type CriterionSetId = string;

export type Decision = {
  readonly number: string;
  /** ISO dates; `until` null while in force. */
  readonly inForceFrom: string;
  readonly inForceUntil: string | null;
  readonly issuer: string;
};

export type YearSpan = { readonly from: number; readonly to: number };

export type AreaId = string;
export type Area = { readonly id: AreaId; readonly name: string };

export type Criterion = {
  readonly no: number;
  readonly name: string;
  readonly nameSource: Provenance;
  readonly indicators: readonly Indicator[];
};

export type Indicator = Requirement & {
  /** "17.10": text, never a number. */
  readonly code: string;
  /** Parts of a compound requirement, each an input row of its own under the indicator. */
  readonly parts: readonly IndicatorPart[];
  /** False where the parts together are the whole answer, so that nothing is typed on the row itself. */
  readonly hasOwnValue: boolean;
  /** Whether a "Không xét" counts as met or leaves the count of indicators. */
  readonly notApplicable: "counts-as-met" | "falls-out";
  /** Number of the decision that changed the row, where one did ("211/QĐ-TTg"). */
  readonly amendedBy?: string;
};

export type IndicatorPart = Requirement & { readonly id: string };

export type Requirement = {
  readonly text: string;
  readonly unit: string | null;
  readonly kind: RequirementKind;
  /** By area; an area that is not listed has no threshold, whatever another area's is. */
  readonly thresholds: Readonly<Record<AreaId, Threshold | null>>;
  /** Areas that compare otherwise than the row's kind says: "< 2%" where the others have "≤ 13%" (`requirementIn`). */
  readonly directions: Readonly<Record<AreaId, Comparison>>;
  /** Whether a legal text stands behind the row; without one "Đạt" is a self-assessment. */
  readonly legal: boolean;
  readonly provenance: Provenance;
  /** What people noted about the threshold of one area; an area that is not listed has the row's own provenance. */
  readonly records: Readonly<Record<AreaId, ThresholdRecord>>;
};

export type ThresholdRecord = {
  /** Number of the document the threshold stands in: "1062/QĐ-UBND"; empty where none was named. */
  readonly document: string;
  readonly note: string;
  /** Set where somebody put the threshold in place of the set's own. */
  readonly changed: Signature | null;
  /** Set once somebody compared the threshold with the document's own text. */
  readonly checked: Signature | null;
};

/** Who did it and on which day (ISO). */
export type Signature = { readonly by: string; readonly on: string };

/**
 * How a row is answered. `plausibleMaximum` bounds typing errors only and is ours, not the decision's;
 * null where no bound is safe.
 */
export type RequirementKind =
  | { readonly kind: "yes-no" }
  | { readonly kind: "percentage"; readonly op: Comparison; readonly plausibleMaximum: number }
  | { readonly kind: "number"; readonly op: Comparison; readonly plausibleMaximum: number | null }
  | { readonly kind: "level"; readonly scale: LevelScale };

export type Comparison = ">=" | "<=" | "=" | ">" | "<";

/** Levels from lowest to highest: ["Yếu", "Trung bình", "Khá", "Tốt"]. */
export type LevelScale = readonly string[];

export type Threshold =
  | { readonly kind: "yes-no" }
  | { readonly kind: "value"; readonly value: number }
  /** Years not listed have no threshold. */
  | { readonly kind: "by-year"; readonly byYear: Readonly<Record<string, number>> }
  | { readonly kind: "level"; readonly atLeast: string }
  /** Left to the province's own decision: no figure here. */
  | { readonly kind: "province" }
  /** So many times what another set asks of an indicator in the same area and year (QĐ 319, Điều 1: 1,1 × thu nhập nâng cao). */
  | { readonly kind: "of-set"; readonly set: CriterionSetId; readonly code: string; readonly times: number };

/**
 * Where a datum comes from. `memory` and single readings are unchecked: the sheet marks them with an
 * asterisk until somebody compares them with the decision's own text. `annex`: an officer brought the annex in, or
 * typed the row from it.
 */
export type Provenance = {
  readonly confidence: "read" | "two-sources" | "memory" | "annex";
  readonly source: string;
  readonly note: string;
  /** Why there is no threshold: left to the province, not found, or not remembered. */
  readonly missing: "province" | "not-found" | "not-recalled" | null;
  /** Set once somebody compared the threshold with the decision itself. */
  readonly checked: Signature | null;
};
