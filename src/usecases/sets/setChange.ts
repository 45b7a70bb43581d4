import type { Comparison, LevelScale } from "../../criteria/criterionSet";
import type { NotationDoubt } from "../../criteria/notation/writtenThreshold";

/** A row of a set: an indicator, or one of its parts. */
export type RowPlace = { readonly code: string; readonly part: string | null };

export type ThresholdChange = RowPlace & {
  readonly area: string;
  /** As typed; empty takes the threshold away. */
  readonly text: string;
  /** Number of the document it stands in: "1062/QĐ-UBND". */
  readonly document: string;
  readonly note: string;
};

/** How a row is answered, as an officer says it. */
export type RowKind =
  | { readonly kind: "yes-no" }
  | { readonly kind: "percentage" | "number"; readonly op: Comparison }
  | { readonly kind: "level"; readonly scale: LevelScale };

export type RowWords = {
  readonly code: string;
  readonly text: string;
  readonly unit: string;
  readonly kind: RowKind;
  readonly notApplicable: "counts-as-met" | "falls-out";
};

export type RowChange =
  /** Under a criterion; thresholds by area as typed. */
  | {
      readonly kind: "add";
      readonly criterion: number;
      readonly row: RowWords;
      readonly thresholds: Readonly<Record<string, string>>;
      readonly document: string;
    }
  | { readonly kind: "rewrite"; readonly place: RowPlace; readonly row: RowWords }
  | { readonly kind: "remove"; readonly place: RowPlace }
  /** How Không xét counts, by the document: null leaves it. */
  | {
      readonly kind: "notApplicable";
      readonly code: string;
      readonly counts: "counts-as-met" | "falls-out";
    };

/** Why a set was not changed. `field` is the one to mend. */
export type SetProblem =
  | { readonly code: "signing"; readonly field: "by" }
  | { readonly code: "threshold"; readonly area: string; readonly reason: ThresholdRefusal }
  | { readonly code: "codeTaken"; readonly taken: string }
  | { readonly code: "codeMalformed" }
  | { readonly code: "textRequired" }
  | { readonly code: "scaleRequired" }
  | { readonly code: "rowGone" }
  /** A row or set that did not ship has nothing to go back to. */
  | { readonly code: "notShipped" }
  /** This machine took nothing: its storage is full or switched off. */
  | { readonly code: "notKept" };

export type ThresholdRefusal =
  /** No threshold could be read in the text. */
  | { readonly kind: "unreadable" }
  /** Can mean more than one thing: the officer writes it so that it means one. */
  | { readonly kind: "doubtful"; readonly doubts: readonly NotationDoubt[] }
  /** A threshold, but not of this kind of row: "Khá" where a percentage is asked. */
  | { readonly kind: "otherKind" }
  /** "≤ 5%" where the row asks for at least. */
  | { readonly kind: "otherDirection"; readonly op: Comparison }
  /** "≥ 5 nhà" where percent is asked; `unit` is the row's, "" where it has none. */
  | { readonly kind: "otherUnit"; readonly unit: string }
  /** A level that is not in the row's scale. */
  | { readonly kind: "unknownLevel"; readonly scale: LevelScale }
  /** More than the row can have: 850%. */
  | { readonly kind: "beyondMaximum" }
  /** "100% (≥ 50% cứng hóa)": parts are rows of their own. */
  | { readonly kind: "parts" };
