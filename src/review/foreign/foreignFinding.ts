import type { IndicatorName } from "../finding";

/** What is found on sheets of others, besides what is found on ours. */
export type ForeignFindingDetail =
  /** A sum that is not what its parts give. */
  | { readonly code: "sum.mismatch"; readonly shown: number; readonly expected: number }
  /** The template asks something else than the set; both as one writes them. */
  | {
      readonly code: "foreign.requirementDiffers";
      readonly indicator: IndicatorName;
      readonly written: string;
      readonly own: string;
    }
  /** The template's requirement cannot be read; the set's own is used. */
  | { readonly code: "foreign.requirementUnreadable"; readonly indicator: IndicatorName; readonly written: string }
  /** The verdict the sheet shows is not what its figure gives. */
  | {
      readonly code: "foreign.verdictDiffers";
      readonly indicator: IndicatorName;
      readonly judged: "met" | "unmet" | "missing";
    }
  /** "100% (≥ 50% cứng hóa)" with one cell for the answer: nothing says how far the part is. */
  | { readonly code: "foreign.partMissing"; readonly indicator: IndicatorName; readonly part: string }
  /** A row of the table that is no indicator of the set. */
  | { readonly code: "foreign.rowUntied"; readonly text: string }
  /** Tied, and to be looked at again. */
  | { readonly code: "foreign.rowDoubtful"; readonly indicator: IndicatorName }
  /** Indicators a nearly whole table leaves out. */
  | { readonly code: "foreign.rowsAbsent"; readonly codes: readonly string[] }
  | { readonly code: "foreign.noValueColumn" }
  | { readonly code: "foreign.yearUnknown" }
  | { readonly code: "foreign.areaUnknown" };
