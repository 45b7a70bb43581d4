import type { LogEntry } from "../../forms/phieuKiemTra/receiptLog";

/** Đã chốt, Đã gửi, Trả lại bổ sung; `open`: not closed, or not any more. */
export type ClosingState = "open" | "closed" | "sent" | "returned";

/** By the last row of the log: rows stand in the order in which things happened. */
export function closingStateOf(entries: readonly LogEntry[]): ClosingState {
  const last = entries.at(-1);
  if (last === undefined || last.kind === "reopened") return "open";
  return last.kind;
}
