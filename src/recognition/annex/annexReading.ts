import type { CellPosition } from "../../grid/address";
import type { NotationDoubt, ThresholdReading, WrittenThreshold } from "../../criteria/notation/writtenThreshold";

/** What was understood of an annex on a sheet, piece by piece with its cells, and what was not. */
export type AnnexReading = {
  /** In the order of their columns. */
  readonly areas: readonly AnnexArea[];
  /** "I. QUY HOẠCH": over the criteria that follow them, no criteria themselves. */
  readonly groups: readonly AnnexGroup[];
  readonly criteria: readonly AnnexCriterion[];
  /** Headings of columns that are no area. */
  readonly headings: readonly CellPosition[];
  readonly doubts: readonly AnnexDoubt[];
  /** Every filled cell that is no part of what was understood. */
  readonly left: readonly LeftCell[];
};

export type AnnexArea = {
  /** "chung", "TDMNPB", "Xã nhóm 1"; the heading's own words where they name no known area. */
  readonly id: string;
  readonly heading: string;
  readonly at: CellPosition;
  readonly column: number;
  /** The heading and those above it. */
  readonly cells: readonly CellPosition[];
};

export type AnnexGroup = {
  readonly text: string;
  readonly at: CellPosition;
  readonly cells: readonly CellPosition[];
};

export type AnnexCriterion = {
  readonly no: number;
  /** Empty where the sheet does not say it. */
  readonly name: string;
  readonly at: CellPosition;
  readonly indicators: readonly AnnexIndicator[];
  /** Number and name wherever they are said, and said again; thresholds that hold for the whole criterion. */
  readonly cells: readonly CellPosition[];
};

export type AnnexRequirement = {
  readonly text: string;
  readonly at: CellPosition;
  readonly unit: string | null;
  /** One for each area, in their order. */
  readonly thresholds: readonly AnnexThreshold[];
  /** What was read of the row; thresholds that cannot be read are not among them. */
  readonly cells: readonly CellPosition[];
};

export type AnnexIndicator = AnnexRequirement & {
  /** "17.10": text, never a number. */
  readonly code: string;
  /** Rows a), b) or with a dash under the indicator. */
  readonly parts: readonly AnnexPart[];
};

export type AnnexPart = AnnexRequirement & { readonly label: string };

export type AnnexThreshold = {
  /** Where the text stands; where nothing does, the cell of this row and area. */
  readonly at: CellPosition;
  /** As the sheet shows it; empty for an empty cell. */
  readonly text: string;
  readonly reading: ThresholdReading;
  /** With the row's unit where the cell names none; null where the text cannot be read. */
  readonly threshold: WrittenThreshold | null;
  readonly source: ThresholdSource;
};

export type ThresholdSource =
  | "cell"
  /** A merged cell over several areas or rows. */
  | "merged"
  /** A merge that seems to have been lost: the text stands under the first area only. */
  | "filled"
  /** The criterion's own row, for indicators without a text of their own. */
  | "criterion"
  /** Typed by the officer. */
  | "corrected";

/** What a person should look at again (Cần xem lại). */
export type AnnexDoubt = { readonly at: CellPosition } & AnnexDoubtKind;

export type AnnexDoubtKind =
  | { readonly code: "notation"; readonly doubt: NotationDoubt }
  /** The text is kept, the row has no threshold. */
  | { readonly code: "unreadable"; readonly text: string }
  /** The sheet gives no code, or one cut short ("17.1" for "17.10"): counted. */
  | { readonly code: "codeByOrder"; readonly given: string }
  /** Excel made a date of it. */
  | { readonly code: "codeFromDate"; readonly given: string }
  | { readonly code: "codeRepeated"; readonly given: string }
  /** "3.2" under criterion 2. */
  | { readonly code: "codeElsewhere"; readonly given: string; readonly criterion: number }
  | { readonly code: "criterionByOrder"; readonly no: number }
  | { readonly code: "criterionNameMissing"; readonly no: number }
  | { readonly code: "criterionRepeated"; readonly no: number }
  /** The heading's spelling was mended. */
  | { readonly code: "areaGuessed"; readonly heading: string; readonly area: string }
  | { readonly code: "areaUnknown"; readonly heading: string }
  | { readonly code: "areaRepeated"; readonly heading: string }
  | { readonly code: "mergeGuessed" }
  /** Only the first area has a figure: a merge over all of them may have been lost. */
  | { readonly code: "mergePossible" }
  | { readonly code: "fromCriterionRow" }
  | { readonly code: "rowWithoutCode" }
  /** A text broken over rows was put together. */
  | { readonly code: "textJoined" }
  /** Several codes in one cell: only the first was read. */
  | { readonly code: "severalInOneCell" }
  | { readonly code: "unitConflict"; readonly unit: string }
  /** A text in the table that is no row of it. */
  | { readonly code: "textBeside" };

export type LeftCell = { readonly at: CellPosition; readonly text: string; readonly reason: LeftReason };

export type LeftReason =
  | "title"
  | "note"
  | "signature"
  | "pageNumber"
  | "headingAgain"
  | "columnNumbers"
  /** A column of notes, scores or offices. */
  | "otherColumn"
  | "otherTable"
  | "sum"
  | "unreadable"
  | "beside"
  /** Taken out by the officer. */
  | "dropped";
