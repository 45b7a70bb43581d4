import type { ClosingState } from "./closing/closingState";
import { percentOf, type Completeness } from "./completeness";
import type { Finding } from "./finding";

/** Where a form stands on its way to the district or province, the least far first. */
export const SHEET_STATES = [
  "notStarted",
  "inProgress",
  "hasErrors",
  "needsExplanation",
  "returned",
  "ready",
  "closed",
  "sent",
] as const;

export type SheetState = (typeof SHEET_STATES)[number];

export type SheetFacts = {
  readonly closing: ClosingState;
  readonly completeness: Completeness;
  readonly findings: readonly Finding[];
};

/** How far a sheet is and what is left, as pane and command line show it. */
export type SheetProgress = {
  readonly state: SheetState;
  readonly completeness: Completeness;
  /** Whole percent, rounded down. */
  readonly percent: number;
};

/** What is shown of a sheet's way. */
export function sheetProgress(facts: SheetFacts): SheetProgress {
  const { completeness } = facts;
  return { state: sheetState(facts), completeness, percent: percentOf(completeness) };
}

/** The state of one sheet. While figures are missing, what is wrong among the rest can wait: the counts stand beside it. */
export function sheetState({ closing, completeness, findings }: SheetFacts): SheetState {
  if (closing !== "open") return closing;
  if (!completeness.started) return "notStarted";
  if (percentOf(completeness) < 100) return "inProgress";
  if (findings.some(({ severity }) => severity === "error")) return "hasErrors";
  return findings.some(needsExplanation) ? "needsExplanation" : "ready";
}

function needsExplanation({ severity, explained }: Finding): boolean {
  return severity === "explain" && explained === undefined;
}

/**
 * The state of a workbook: that of its least advanced sheet, and "Chưa nhập" only where no sheet is begun. Null where it
 * has none. A form that cannot be read counts as one with errors.
 */
export function workbookState(states: readonly SheetState[]): SheetState | null {
  if (states.length === 0) return null;
  if (states.every((state) => state === "notStarted")) return "notStarted";
  const begun = states.map((state): SheetState => (state === "notStarted" ? "inProgress" : state));
  return SHEET_STATES.find((state) => begun.includes(state)) ?? null;
}
