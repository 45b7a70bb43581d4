import type { AreaId, CriterionSet } from "../../criteria/criterionSet";
import type { CellArea, CellPosition } from "../../grid/address";
import type { SheetGrid } from "../../grid/sheetGrid";
import type { AnnexReading } from "../annex/annexReading";

/**
 * A table on a sheet that is none of ours, as it was understood from values, addresses and merged cells alone. Nothing of the
 * sheet is changed by it; what is `doubtful` is shown as Cần xem lại.
 */
export type ForeignTable = CriteriaTable | FundingTable | AnnexTable;

export type Certainty = "certain" | "doubtful";

/** What was read off the sheet, and how sure that is. */
export type Found<Value> = { readonly value: Value; readonly certainty: Certainty };

type TableFrame = {
  /** Id of the sheet, or its name where it was read from a file. */
  readonly sheet: string;
  /** From the first heading to the last row of the table. */
  readonly region: CellArea;
  readonly headerRows: readonly number[];
  readonly columns: readonly ForeignColumn[];
  /** Every row under the headings, top to bottom. */
  readonly rows: readonly ForeignRow[];
};

/** Criteria of one set, or of two in one list, with what was reached. */
export type CriteriaTable = TableFrame & {
  readonly kind: "criteria";
  /** One set, or the sets of the joint list; rows say of which they are by its place. */
  readonly sets: readonly CriterionSet[];
  /** Tells the sets of a joint list apart; one empty text for a single set. */
  readonly labels: readonly string[];
  readonly area: Found<AreaId | null>;
  readonly year: Found<number | null>;
  /** From 0 to 1, for programs: never shown to an officer. */
  readonly confidence: number;
  /** The column whose figures are judged; null where the sheet has none. */
  readonly valueColumn: number | null;
  readonly requirementColumn: number | null;
  readonly verdictColumn: number | null;
};

/** Works or contents with money by source. */
export type FundingTable = TableFrame & {
  readonly kind: "funding";
  /** "triệu đồng" as the sheet says it; null where it does not. */
  readonly unit: string | null;
};

export type AnnexTable = TableFrame & { readonly kind: "annex"; readonly reading: AnnexReading };

export type ForeignColumn = {
  readonly column: number;
  /** All that stands over it, from the top: "Kết quả – Năm 2022". */
  readonly heading: string;
  /** Null where it is not known what the column holds. */
  readonly role: ForeignRole | null;
  readonly certainty: Certainty;
};

export const FOREIGN_ROLES = [
  "number",
  "code",
  "criterion",
  "content",
  "requirement",
  // What was reached at the end of the year before, or in an earlier period.
  "previousResult",
  "result",
  // Aims of the period.
  "plan",
  "verdict",
  "score",
  "note",
  "responsible",
  // Documents that prove it.
  "evidence",
  "unit",
  "quantity",
  "place",
  "deadline",
  "money",
  "moneyTotal",
] as const;

export type ForeignRole = (typeof FOREIGN_ROLES)[number];

export type ForeignRow =
  | IndicatorRow
  /** Name and number of a criterion, nothing to be judged in it. */
  | { readonly kind: "criterion"; readonly row: number; readonly set: number; readonly no: number }
  /** A work or content with money. */
  | {
      readonly kind: "item";
      readonly row: number;
      readonly at: CellPosition;
      readonly text: string;
      readonly level: number;
    }
  | { readonly kind: "group"; readonly row: number; readonly at: CellPosition; readonly text: string }
  | { readonly kind: "total"; readonly row: number; readonly at: CellPosition; readonly text: string }
  | { readonly kind: "columnNumbers" | "headingAgain"; readonly row: number }
  /** Looks like a row of the table and could not be tied to any indicator. */
  | { readonly kind: "untied"; readonly row: number; readonly at: CellPosition; readonly text: string };

export type IndicatorRow = {
  readonly kind: "indicator";
  readonly row: number;
  /** Of the text by which it was known. */
  readonly at: CellPosition;
  readonly text: string;
  /** Place of the set in the table's `sets`. */
  readonly set: number;
  /** "17.10" as the set has it. */
  readonly code: string;
  /** Id of the indicator's part, where the row is one. */
  readonly part: string | null;
  readonly certainty: Certainty;
  readonly doubts: readonly RowDoubt[];
};

/** Why a row is to be looked at again. */
export type RowDoubt =
  /** The sheet's number is another one's. */
  | { readonly code: "codeDiffers"; readonly given: string }
  /** Known by its place between others more than by its words. */
  | { readonly code: "byOrder" }
  /** Its words are far from the set's. */
  | { readonly code: "textDiffers" }
  /** Another indicator has nearly the same words. */
  | { readonly code: "ambiguous"; readonly other: string };

/** What recognition is told of a workbook. */
export type NamedGrid = {
  /** As its tab says it: a witness of what the sheet is about. */
  readonly name: string;
  readonly grid: SheetGrid;
  /** What the tables are to be known by; the name where there is nothing else. */
  readonly id?: string;
};

/** A set by which reports of some years are judged; an amended set stands once for each of its states. */
export type KnownSet = { readonly set: CriterionSet; readonly years: { readonly from: number; readonly to: number } };

/** What an officer corrected, by rows and columns of the sheet; it wins over what was understood. */
export type ForeignCorrections = {
  readonly setIds?: readonly string[];
  readonly area?: AreaId;
  readonly year?: number;
  readonly roles: ReadonlyMap<number, ForeignRole | null>;
  /** Null: the row is no indicator. */
  readonly rows: ReadonlyMap<
    number,
    { readonly set: number; readonly code: string; readonly part: string | null } | null
  >;
};
