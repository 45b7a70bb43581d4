import type { CriterionVerdict, IndicatorVerdict, SetCounts } from "../assessment/verdict";
import type { Gap, FindingTarget, IndicatorName } from "./finding";

/** One set of the list, or one village of several, as the pane sums it up. */
export type SetReport = {
  /** "NTM nâng cao", "Còn Toòng"; empty where there is one. */
  readonly label: string;
  readonly indicatorNoun: "chỉ tiêu" | "nội dung";
  readonly counts: SetCounts;
  readonly criteria: readonly { readonly no: number; readonly name: string; readonly verdict: CriterionVerdict }[];
  /** What the aims of the plan come to; null in a report. */
  readonly planned: SetCounts | null;
  readonly aims: { readonly chosen: number; readonly reached: number };
  readonly lost: { readonly criteria: number; readonly indicators: number };
  /** Criteria with the fewest open indicators, the nearest first. */
  readonly nearest: readonly NearCriterion[];
};

export type NearCriterion = {
  readonly no: number;
  readonly name: string;
  readonly open: readonly OpenIndicator[];
};

export type OpenIndicator = {
  readonly indicator: IndicatorName;
  readonly state: Exclude<IndicatorVerdict["kind"], "met" | "notApplicable">;
  /** Null where nothing can be measured. */
  readonly gap: Gap | null;
  readonly target: FindingTarget;
};
