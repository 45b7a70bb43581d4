import type { IndicatorVerdict } from "../../assessment/verdict";
import type { Comparison, Indicator } from "../../criteria/criterionSet";
import type { ThresholdState } from "../../criteria/thresholdState";
import type { Period } from "../../forms/formMode";
import type { Basis, Gap, IndicatorName } from "../finding";

/** All that is known of the indicator a row is about; sentences are made of it in `src/i18n`. */
export type IndicatorExplanation = {
  /** `of` names the set where the list has two. */
  readonly indicator: IndicatorName;
  readonly criterion: { readonly no: number; readonly name: string };
  /** The text of the part, where the row is one part of a compound indicator. */
  readonly part: string | null;
  readonly basis: Basis;
  /** Null where nothing is typed on the row itself: its parts are the whole answer. */
  readonly asked: AskedOfRow | null;
  readonly notApplicable: Indicator["notApplicable"];
  readonly results: readonly RowResult[];
  /** Parts of the indicator, where the row is not one of them. */
  readonly parts: readonly ExplainedPart[];
};

export type AskedOfRow = {
  readonly areaName: string;
  readonly year: number;
  /** What the sheet judges by; null where its cell holds no threshold. */
  readonly threshold: RowThreshold | null;
  /** What the set asks, where the sheet holds something else. */
  readonly ofSet: RowThreshold | null;
  readonly state: ThresholdState;
  /** The document somebody named, else where it was collected from; "" where it is from memory. */
  readonly source: string;
  readonly note: string;
};

export type RowThreshold =
  | { readonly kind: "yes-no" }
  | { readonly kind: "level"; readonly atLeast: string }
  | { readonly kind: "figure"; readonly op: Comparison; readonly value: number; readonly unit: string | null };

export type ExplainedPart = {
  readonly text: string;
  readonly threshold: RowThreshold | null;
  readonly results: readonly RowResult[];
};

export type RowResult = {
  readonly place: ResultPlace;
  /** What is judged, as text; "" where nothing is. */
  readonly seen: string;
  readonly unit: string | null;
  /** `shown`: the word the sheet itself shows, where an officer chooses it. */
  readonly verdict: IndicatorVerdict | { readonly kind: "shown"; readonly word: string };
  readonly gap: Gap | null;
};

/** Which of the row's results: of a period, of a village, or what is planned next (Biểu 10). */
export type ResultPlace =
  { readonly kind: "period"; readonly period: Period | "next" } | { readonly kind: "village"; readonly name: string };
