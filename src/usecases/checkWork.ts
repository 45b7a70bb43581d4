import type { Finding } from "../review/finding";
import type { ChosenRepair } from "../review/repairs/chosenRepair";
import type { FormProblem, Written } from "./app";
import type { ClosingWork } from "./closing/closingWork";
import type { ListRequest } from "./listFindings";
import type { InsertedSheet, Outcome, WorkbookProblem } from "./ports";

/** What can be done about the findings of a check: a script of its own. */
export type CheckWork = {
  /** Giải trình: writes one text below the form for each of these findings, or in place of what was written before. */
  explain(request: ExplainRequest): Promise<Outcome<Written, FormProblem | WorkbookProblem>>;
  /** Rút giải trình. */
  withdrawExplanation(finding: Finding): Promise<Outcome<Written, FormProblem | WorkbookProblem>>;
  closing(): Promise<ClosingWork>;
  /** Ghi ra trang mới: a list of findings on a sheet of its own. */
  listFindings(request: ListRequest): Promise<Outcome<InsertedSheet, WorkbookProblem>>;
  /** Sửa: at least one, all of one sheet. */
  repair(chosen: readonly ChosenRepair[]): Promise<Outcome<Written, FormProblem | WorkbookProblem>>;
};

export type ExplainRequest = {
  /** Of one sheet, at least one. */
  readonly items: readonly ExplainedItem[];
  /** At most `LONGEST_EXPLANATION` characters, not empty. */
  readonly text: string;
  readonly by: string;
  /** ISO */
  readonly on: string;
};

/** `content` is what stands on paper beside the explanation: the row and what the check says of it. */
export type ExplainedItem = { readonly finding: Finding; readonly content: string };
