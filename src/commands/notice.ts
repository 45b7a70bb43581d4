import type { Messages } from "../i18n/vi";
import type { NextAnswer } from "../usecases/app";
import type { Outcome, WorkbookProblem } from "../usecases/ports";

/** What the officer is told in one sentence after a command that has nothing else to show. */
export type Notice =
  | { readonly code: "nothingLeft" }
  | { readonly code: "notAForm" | "unreadable"; readonly sheetName: string }
  | { readonly code: "problem"; readonly problem: WorkbookProblem };

/** Null when a cell was selected: then the selection itself is the answer. */
export function noticeFor(outcome: Outcome<NextAnswer, WorkbookProblem>): Notice | null {
  if (!outcome.ok) return { code: "problem", problem: outcome.problem };
  const answer = outcome.value;
  switch (answer.kind) {
    case "selected":
      return null;
    case "nothingLeft":
      return { code: "nothingLeft" };
    case "notAForm":
    case "unreadable":
      return { code: answer.kind, sheetName: answer.sheetName };
  }
}

/** A fault of ours: a script that did not come, or worse. */
export function noticeOfFault(error: unknown): Notice {
  const reference = error instanceof Error ? error.name : "Error";
  return { code: "problem", problem: { code: "unknown", reference } };
}

export function sentenceFor(notice: Notice, { problems }: Messages): string {
  switch (notice.code) {
    case "nothingLeft":
      return problems.goToNextIssue.nothingLeft;
    case "notAForm":
    case "unreadable":
      return problems.goToNextIssue[notice.code](notice.sheetName);
    case "problem":
      return problems.workbook(notice.problem);
  }
}

/** The notice as part of the message page's address: codes and names, never a sentence that anybody could forge. */
export function noticeQuery(notice: Notice): string {
  const query = new URLSearchParams({ notice: notice.code });
  if (notice.code === "notAForm" || notice.code === "unreadable") query.set("sheet", notice.sheetName);
  if (notice.code === "problem") {
    query.set("problem", notice.problem.code);
    if (notice.problem.code === "unknown") query.set("reference", notice.problem.reference);
    if (notice.problem.code === "leftover") query.set("sheet", notice.problem.sheetName);
  }
  return query.toString();
}

/** Reads the address back; anything unexpected becomes an unknown problem, so that the page is never empty. */
export function noticeFromQuery(text: string): Notice {
  const query = new URLSearchParams(text);
  const sheetName = query.get("sheet") ?? "";
  const code = query.get("notice");
  if (code === "nothingLeft") return { code };
  if (code === "notAForm" || code === "unreadable") return { code, sheetName };
  return { code: "problem", problem: problemFrom(query, sheetName) };
}

const PLAIN_PROBLEMS = [
  "cellEditMode",
  "workbookProtected",
  "readOnly",
  "workbookClosed",
  "hostTooOld",
  "sheetProtected",
  "sheetGone",
  "tooLarge",
  "busy",
  "cancelled",
  "halfWritten",
] as const satisfies readonly WorkbookProblem["code"][];

function problemFrom(query: URLSearchParams, sheetName: string): WorkbookProblem {
  const code = query.get("problem");
  if (code === "leftover") return { code, sheetName };
  const plain = PLAIN_PROBLEMS.find((known) => known === code);
  return plain === undefined ? { code: "unknown", reference: query.get("reference") ?? "?" } : { code: plain };
}
