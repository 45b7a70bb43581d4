import type { CheckAnswer, FormProblem, NewSheet, SheetReport } from "../../usecases/app";
import type { FindingTarget } from "../../review/finding";
import type { UndoEnding } from "../undo/undoQuestion";
import type { Told } from "./checkTools";
import type { Outcome, SheetEdit, WorkbookProblem } from "../../usecases/ports";

/** What tab Kiểm tra shows. */
export type CheckState = {
  /** A check somebody asked for is under way; a live one runs unseen. */
  readonly running: boolean;
  readonly shown: CheckAnswer | null;
  readonly notice: Notice | null;
  /** The row last jumped to: the pane's place. */
  readonly current: FindingTarget | null;
};

export type Notice =
  | { readonly kind: "renewed" }
  /** Something was written for the officer, and can be taken back. */
  | { readonly kind: "done"; readonly told: Told }
  | { readonly kind: "arranged"; readonly inverse: SheetEdit }
  | UndoEnding
  | { readonly kind: "upgraded"; readonly made: NewSheet }
  | { readonly kind: "notChecked"; readonly problem: WorkbookProblem }
  | { readonly kind: "notJumped"; readonly problem: WorkbookProblem }
  /** A tool's task; `title` says what could not be done. */
  | { readonly kind: "notDone"; readonly title: string; readonly problem: FormProblem | WorkbookProblem }
  | { readonly kind: "notWritten"; readonly action: WritingAction; readonly problem: FormProblem | WorkbookProblem }
  /** It can be tried again. */
  | { readonly kind: "notUndone"; readonly inverse: SheetEdit; readonly problem: FormProblem | WorkbookProblem };

/** What the officer may have written from this tab. */
export type WritingAction = "arrange" | "upgrade";

/** Why a check was made: somebody asked, the sheet changed, a jump met a changed cell, or the pane itself wrote. */
export type CheckReason = "asked" | "live" | "renewal" | "written";

export type CheckEvent =
  | { readonly kind: "started" }
  | { readonly kind: "answered"; readonly reason: CheckReason; readonly outcome: Outcome<CheckAnswer, WorkbookProblem> }
  | { readonly kind: "jumped"; readonly target: FindingTarget }
  | { readonly kind: "jumpRefused"; readonly problem: WorkbookProblem }
  | { readonly kind: "ended"; readonly notice: Notice };

export const NOTHING_CHECKED: CheckState = { running: false, shown: null, notice: null, current: null };

export function afterEvent(state: CheckState, event: CheckEvent): CheckState {
  switch (event.kind) {
    case "started":
      return { ...state, running: true };
    case "jumped":
      return { ...state, current: event.target, notice: null };
    case "jumpRefused":
      return { ...state, notice: { kind: "notJumped", problem: event.problem } };
    case "ended":
      return { ...state, running: false, notice: event.notice };
    case "answered":
      return afterAnswer(state, event.reason, event.outcome);
  }
}

function afterAnswer(
  state: CheckState,
  reason: CheckReason,
  outcome: Outcome<CheckAnswer, WorkbookProblem>,
): CheckState {
  if (!outcome.ok) {
    return { ...state, running: false, notice: { kind: "notChecked", problem: outcome.problem } };
  }
  if (reason === "live" && isAway(state.shown, outcome.value)) return { ...state, running: false };
  return {
    ...state,
    running: false,
    shown: outcome.value,
    notice: reason === "renewal" ? { kind: "renewed" } : noticeKept(state.notice, reason),
  };
}

/** The officer looks at a sheet that is no form, while the one reported on still exists: the report stays. */
function isAway(shown: CheckAnswer | null, answer: CheckAnswer): boolean {
  return (
    shown?.kind === "report" &&
    answer.kind === "notAForm" &&
    answer.forms.some((form) => form.sheetId === shown.report.sheetId)
  );
}

/** What was done must stay readable when the next edit refreshes the list under it; a refusal is over by then. */
function noticeKept(notice: Notice | null, reason: CheckReason): Notice | null {
  if (notice === null || reason === "asked") return null;
  return isRefusal(notice) && reason === "live" ? null : notice;
}

function isRefusal({ kind }: Notice): boolean {
  return kind === "notChecked" || kind === "notJumped" || kind === "notWritten" || kind === "notDone";
}

export function reportShown(state: CheckState): SheetReport | null {
  return state.shown?.kind === "report" ? state.shown.report : null;
}
