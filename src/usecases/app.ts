import type { CriterionVerdict, SetCounts } from "../assessment/verdict";
import type { AreaId, CriterionSetId } from "../criteria/criterionSet";
import type { FormChoice } from "../criteria/catalogue";
import type { Finding, FindingTarget } from "../review/finding";
import type { InsertedSheet, InsertPhase, Outcome, WorkbookProblem } from "./ports";

export type InsertRequest = {
  readonly setId: CriterionSetId;
  readonly area: AreaId;
  readonly year: number;
  readonly commune: string;
  /** Empty for a form of the whole commune. */
  readonly village: string;
};

/** What is wrong with a request, by field, so that the pane can put the sentence under the field. */
export type RequestProblem =
  | { readonly field: "commune" | "village"; readonly code: "required" }
  | { readonly field: "commune" | "village"; readonly code: "tooLong"; readonly maximum: number }
  | { readonly field: "commune" | "village"; readonly code: "controlCharacter" }
  | { readonly field: "year"; readonly code: "yearOutOfRange"; readonly from: number; readonly to: number };

export type InsertProblem =
  { readonly code: "request"; readonly problems: readonly RequestProblem[] } | WorkbookProblem;

export type SheetReport = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly setTitle: string;
  readonly indicatorNoun: "chỉ tiêu" | "nội dung";
  readonly unitName: string;
  readonly year: number;
  readonly counts: SetCounts;
  readonly criteria: readonly { readonly no: number; readonly name: string; readonly verdict: CriterionVerdict }[];
  readonly findings: readonly Finding[];
};

export type CheckAnswer =
  | { readonly kind: "report"; readonly report: SheetReport }
  /** A form of ours that cannot be judged: made by a newer add-in, damaged, or of an unknown set. */
  | { readonly kind: "unreadable"; readonly sheetName: string; readonly finding: Finding }
  /** The active sheet is none of our forms; `forms` are the sheets of this workbook that are. */
  | { readonly kind: "notAForm"; readonly sheetName: string; readonly forms: readonly InsertedSheet[] };

export type JumpAnswer =
  | { readonly kind: "selected" }
  /** The cell is not what was judged any more: the check must be renewed, nothing was selected. */
  | { readonly kind: "changed" };

export type NextAnswer =
  | { readonly kind: "selected"; readonly finding: Finding }
  | { readonly kind: "nothingLeft" }
  | { readonly kind: "unreadable"; readonly sheetName: string; readonly finding: Finding }
  | { readonly kind: "notAForm"; readonly sheetName: string };

/** Everything the pane and the commands can do; made once by the composition root. */
export type App = {
  readonly forms: readonly FormChoice[];
  insertForm(
    request: InsertRequest,
    onPhase: (phase: InsertPhase) => void,
  ): Promise<Outcome<InsertedSheet, InsertProblem>>;
  checkActiveSheet(): Promise<Outcome<CheckAnswer, WorkbookProblem>>;
  jumpTo(target: FindingTarget): Promise<Outcome<JumpAnswer, WorkbookProblem>>;
  showSheet(sheetId: string): Promise<Outcome<null, WorkbookProblem>>;
  goToNextIssue(): Promise<Outcome<NextAnswer, WorkbookProblem>>;
  watch(onChange: (sheetId: string) => void): Promise<Outcome<() => Promise<void>, WorkbookProblem>>;
};

export type { FormChoice };
