import { dayText } from "../dayText";
import { textCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import words from "../words/phieuKiemTra.json";

/** What became of closed figures; `on` is an ISO date, or what an officer typed instead. */
export type LogEntry =
  | { readonly kind: "closed" | "reopened"; readonly on: string; readonly by: string }
  /** `time`: Lần gửi, from 1. */
  | { readonly kind: "sent"; readonly on: string; readonly document: string; readonly time: number }
  | { readonly kind: "returned"; readonly on: string; readonly note: string };

export const LOG_KINDS = ["closed", "sent", "returned", "reopened"] as const;

/** Columns of the log behind the running number, from left to right. */
export const LOG_COLUMNS = ["event", "day", "document", "time", "note"] as const;

export type LogColumn = (typeof LOG_COLUMNS)[number];

/** One cell for each of `LOG_COLUMNS`. */
export function logCells(entry: LogEntry): readonly PlanCell[] {
  const texts: Readonly<Record<LogColumn, string>> = {
    event: words.events[entry.kind],
    day: dayText(entry.on),
    document: entry.kind === "sent" ? entry.document : "",
    time: entry.kind === "sent" ? String(entry.time) : "",
    note: noteOf(entry),
  };
  return LOG_COLUMNS.map((column): PlanCell => (texts[column] === "" ? { kind: "empty" } : textCell(texts[column])));
}

function noteOf(entry: LogEntry): string {
  if (entry.kind === "sent") return "";
  return entry.kind === "returned" ? entry.note : entry.by;
}

const LOG_MARK = "bntm.log.";

/** In the hidden column before the running number. */
export function logMark(index: number): string {
  return `${LOG_MARK}${index + 1}`;
}

export function isLogMark(text: string): boolean {
  return text.startsWith(LOG_MARK);
}
