import type { AreaId, CriterionSet, Signature } from "../../criteria/criterionSet";
import type { ThresholdState } from "../../criteria/thresholdState";
import type { RowKind } from "./setChange";

/** A set as people look at it: words in place of data, a state for every threshold. */
export type SetView = {
  /** Its title, decision, dates, areas and edition. */
  readonly set: CriterionSet;
  /** Whether there is a shipped state to go back to. */
  readonly shipped: boolean;
  readonly criteria: readonly CriterionView[];
  /** Thresholds over all rows and areas, by state. */
  readonly states: Readonly<Record<ThresholdState["kind"], number>>;
};

export type CriterionView = {
  readonly no: number;
  readonly name: string;
  /** Indicators, each followed by its parts. */
  readonly rows: readonly RowView[];
};

export type RowView = {
  readonly code: string;
  readonly part: string | null;
  readonly text: string;
  readonly unit: string | null;
  readonly kind: RowKind;
  readonly notApplicable: "counts-as-met" | "falls-out";
  /** Whether something is typed on the row itself; its parts are the answer otherwise. */
  readonly answered: boolean;
  /** Whether the row differs from the shipped one. */
  readonly changed: boolean;
  /** In the order of the set's areas. */
  readonly thresholds: readonly ThresholdView[];
};

export type ThresholdView = {
  readonly area: AreaId;
  readonly areaName: string;
  /** "≥ 80%"; "" where there is none. By year: "Năm 2023: ≥ 42; năm 2024: ≥ 45". */
  readonly words: string;
  readonly state: ThresholdState;
  /** Number of the document somebody named, else the source it was collected from; "" where it is from memory. */
  readonly source: string;
  readonly note: string;
  /** Who put it there in place of the shipped one. */
  readonly changed: Signature | null;
};

export type { ThresholdState };
