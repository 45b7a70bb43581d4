import type {
  AreaId,
  Comparison,
  Criterion,
  CriterionSet,
  Indicator,
  IndicatorPart,
  LevelScale,
  RequirementKind,
  Threshold,
} from "../criterionSet";

/** How one set differs from another. Every row of both stands in it exactly once. */
export type SetComparison = {
  readonly old: CriterionSet;
  readonly next: CriterionSet;
  /** Areas whose thresholds were compared; none where the two sets have no area in common and none was chosen. */
  readonly areas: readonly AreaPair[];
  /** In the order of the next set, then what is gone in the order of the old one; `indicators` too. */
  readonly criteria: readonly CriterionDifference[];
  readonly indicators: readonly IndicatorDifference[];
};

/** An area of the old set beside one of the next: the same region, or a region and a group of communes (QĐ 51/2025). */
export type AreaPair = { readonly old: AreaId; readonly next: AreaId };

export type Paired<Row, Change> =
  /** The same row; without changes it is unchanged. */
  | { readonly kind: "same"; readonly old: Row; readonly next: Row; readonly changes: readonly Change[] }
  /** "Có thể là cùng một": a person has to say. */
  | { readonly kind: "maybe"; readonly old: Row; readonly next: Row }
  | { readonly kind: "gone"; readonly old: Row }
  | { readonly kind: "new"; readonly next: Row };

export type CriterionDifference = Paired<Criterion, NameChange>;
export type PartDifference = Paired<IndicatorPart, RequirementChange>;

export type IndicatorDifference = Exclude<Paired<NumberedIndicator, IndicatorChange>, { kind: "same" }> | SameIndicator;

type SameIndicator = Extract<Paired<NumberedIndicator, IndicatorChange>, { kind: "same" }> & {
  /** Parts of an indicator that is gone, new or only maybe the same are not compared. */
  readonly parts: readonly PartDifference[];
};

export type NumberedIndicator = Indicator & { readonly criterion: number };

export type NameChange =
  | { readonly kind: "renumbered"; readonly old: string; readonly next: string }
  | { readonly kind: "reworded"; readonly old: string; readonly next: string };

export type RequirementChange =
  | NameChange
  /** Another way of answering: Đạt / Chưa đạt became a percentage. */
  | { readonly kind: "answer"; readonly old: RequirementKind["kind"]; readonly next: RequirementKind["kind"] }
  | { readonly kind: "scale"; readonly old: LevelScale; readonly next: LevelScale }
  | { readonly kind: "unit"; readonly old: string | null; readonly next: string | null }
  /** "at least" became "at most". */
  | { readonly kind: "direction"; readonly old: Comparison; readonly next: Comparison }
  | ThresholdChange;

/** Null is "Chưa có mức chuẩn". */
export type ThresholdChange = {
  readonly kind: "threshold";
  readonly area: AreaPair;
  readonly old: Threshold | null;
  readonly next: Threshold | null;
};

export type IndicatorChange =
  | RequirementChange
  /** The row itself is answered, or its parts are the whole answer. */
  | { readonly kind: "ownValue"; readonly old: boolean; readonly next: boolean }
  | {
      readonly kind: "notApplicable";
      readonly old: Indicator["notApplicable"];
      readonly next: Indicator["notApplicable"];
    };
