import type { WorkbookProblem } from "../usecases/ports";

/**
 * Office.js error codes that tell an officer something. Source: "Error handling with the
 * application-specific JavaScript APIs" (Office Add-ins documentation), error code table.
 */
const PROBLEM_BY_CODE: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: { code: "cellEditMode" },
  AccessDenied: { code: "sheetProtected" },
  ItemNotFound: { code: "sheetGone" },
  InvalidObjectPath: { code: "sheetGone" },
  ApiNotFound: { code: "hostTooOld" },
  ApiNotAvailable: { code: "hostTooOld" },
  RequestPayloadSizeLimitExceeded: { code: "tooLarge" },
  ResponsePayloadSizeLimitExceeded: { code: "tooLarge" },
  OperationCellsExceedLimit: { code: "tooLarge" },
  ActivityLimitReached: { code: "busy" },
  Conflict: { code: "busy" },
  PendingRequest: { code: "busy" },
  RequestAborted: { code: "busy" },
  ServiceNotAvailable: { code: "busy" },
  InvalidOrTimedOutSession: { code: "workbookClosed" },
};

/** Turns whatever Excel threw into a problem with a sentence; an unknown one keeps its code for a report. */
export function problemFrom(thrown: unknown): WorkbookProblem {
  const code = codeOf(thrown);
  if (code === null) return { code: "unknown", reference: thrown instanceof Error ? thrown.name : typeof thrown };
  return Object.hasOwn(PROBLEM_BY_CODE, code) ? (PROBLEM_BY_CODE[code] ?? unknown(code)) : unknown(code);
}

export function codeOf(thrown: unknown): string | null {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return null;
  return typeof thrown.code === "string" ? thrown.code : null;
}

function unknown(reference: string): WorkbookProblem {
  return { code: "unknown", reference };
}
