import type { CriterionSet } from "../criteria/criterionSet";
import type { Deadline, MissingCell } from "../review/completeness";
import type { SheetProgress, SheetState } from "../review/sheetState";
import type { StructureFinding } from "../review/finding";
import type { SheetReport } from "./app";
import type { WorkbookProblem } from "./ports";

/** What a check of the whole workbook answers: its forms in the order of their tabs, and who has what left. */
export type WorkbookCheck = {
  /** Null where the workbook has no form. */
  readonly state: SheetState | null;
  readonly sheets: readonly CheckedSheet[];
  readonly officers: readonly OfficerWork[];
  /** The same with what a later check says of one sheet, so that it stays true while somebody works on that sheet. */
  readonly renewed: (report: SheetReport) => WorkbookCheck;
};

export type CheckedSheet =
  | {
      readonly kind: "report";
      readonly report: SheetReport;
      readonly progress: SheetProgress;
      /** An example counts neither for the workbook's state nor as anybody's work. */
      readonly example: boolean;
    }
  /** A form of ours that cannot be judged, and why. */
  | {
      readonly kind: "unreadable";
      readonly sheetId: string;
      readonly sheetName: string;
      readonly finding: StructureFinding;
    }
  /** A sheet of which nobody knows what it is: Excel did not give it, or a check broke on it. */
  | {
      readonly kind: "unread";
      readonly sheetId: string;
      readonly sheetName: string;
      readonly problem: WorkbookProblem;
    };

/** What one officer has left in the workbook; empty where nobody leads. */
export type OfficerWork = {
  readonly officer: string;
  /** The earliest of what is left. */
  readonly deadline: Deadline | null;
  readonly sheets: readonly OfficerSheet[];
};

/** `report` says which form it is, of which commune and period. */
export type OfficerSheet = {
  readonly report: Pick<SheetReport, "sheetId" | "sheetName" | "setTitle" | "unitName" | "mode" | "year">;
  /** What its rows are called; null for rows of a table. */
  readonly noun: CriterionSet["indicatorNoun"] | null;
  readonly missing: readonly MissingCell[];
};

/** Sheets are read first, then checked one by one; `sheetName` is the one at hand. */
export type WorkbookProgress = {
  readonly phase: "reading" | "checking";
  /** From 1. */
  readonly sheet: number;
  readonly of: number;
  readonly sheetName: string;
};
