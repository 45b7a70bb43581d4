import type { FormMode } from "../formMode";

/** Whether the form is about this verdict in its mode: where things stand in a plan, results in a report. */
export function isCountedVerdict(columnId: string, mode: FormMode): boolean {
  if (columnId === "verdict") return true;
  return columnId === (mode === "plan" ? "baseline.verdict" : "result.verdict");
}
