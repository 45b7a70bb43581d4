import type { AreaId, CriterionSetId } from "../../../criteria/criterionSet";
import type { CellPosition } from "../../../grid/address";
import type { AnnexDoubt, LeftCell, LeftReason } from "../../../recognition/annex/annexReading";
import type { SetProblem } from "../setChange";

/** A decision's annex on a sheet, as far as it was understood. */
export type FoundAnnex = {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Filled cells that are part of what was understood; the others are in `left`. */
  readonly understood: number;
  readonly doubts: readonly AnnexDoubt[];
  readonly left: readonly LeftCell[];
  readonly draft: AnnexDraft;
};

/** What becomes a set, for the officer to look through and mend. */
export type AnnexDraft = {
  readonly areas: readonly AnnexDraftArea[];
  readonly criteria: readonly AnnexDraftCriterion[];
  /** In the order of the sheet, each indicator followed by its parts. */
  readonly rows: readonly AnnexDraftRow[];
};

export type AnnexDraftArea = { readonly id: string; readonly heading: string; readonly at: CellPosition };

export type AnnexDraftCriterion = { readonly no: number; readonly name: string; readonly at: CellPosition };

export type AnnexDraftRow = {
  /** Address of its text: "C12". */
  readonly key: string;
  readonly at: CellPosition;
  readonly criterion: number;
  /** "17.10"; of a part the code of its indicator. */
  readonly code: string;
  /** Label of a part: "a"; null for an indicator. */
  readonly part: string | null;
  readonly text: string;
  readonly unit: string;
  /** One for each area. */
  readonly cells: readonly AnnexDraftCell[];
  /** Taken out by the officer. */
  readonly dropped: boolean;
};

export type AnnexDraftCell = {
  /** Of the annex. */
  readonly area: string;
  readonly at: CellPosition;
  /** As the sheet shows it. */
  readonly original: string;
  /** The threshold as understood or typed; empty where none is asked, and where the text could not be read. */
  readonly text: string;
};

/** Which set it becomes. */
export type AnnexHead =
  /** An edition of a set that is there, with its decision and areas. */
  | { readonly kind: "edition"; readonly setId: CriterionSetId; readonly areas: AreaChoices }
  | {
      readonly kind: "new";
      readonly title: string;
      /** Up to eight letters, for names of sheets. */
      readonly label: string;
      readonly level: "commune" | "village";
      readonly number: string;
      /** As typed, "15/02/2026". */
      readonly inForceFrom: string;
      readonly years: { readonly from: number; readonly to: number };
      readonly areas: AreaChoices;
    };

/** For each area of the annex the area of the set it is; "*" where it holds for areas without a column; "" where it is left out. */
export type AreaChoices = Readonly<Record<string, AreaId>>;

export const EVERY_AREA = "*";
export const NO_AREA = "";

export type AnnexProblem =
  | SetProblem
  | { readonly code: "annexHead"; readonly field: "title" | "label" | "number" | "inForceFrom" | "years" }
  /** No area is left, or two columns are the same one. */
  | { readonly code: "annexAreas" }
  | { readonly code: "annexEmpty" }
  | { readonly code: "annexCriterion"; readonly no: number }
  | { readonly code: "annexRow"; readonly key: string; readonly problem: SetProblem };

export type { AnnexDoubt, LeftCell, LeftReason };
