import { TableHands } from "./tableHands";
import type { WorkbenchPage } from "./workbenchPage";

const LINES = ["t:1.1", "t:1.2", "t:2.1", "t:2.2", "t:3", "t:4", "t:5", "t:6.1", "t:6.2"] as const;

/** Biểu 11 of half a year, every figure typed but those of the lines left out. */
export async function insertHalfYearReport(
  workbench: WorkbenchPage,
  leftOut: readonly (typeof LINES)[number][] = [],
): Promise<TableHands> {
  const form = new TableHands(workbench);
  await form.choose("Biểu 11 – Tổng hợp kết quả huy động nguồn lực (2026 - 2030)");
  await form.insert({ commune: "Thụy Hùng", mode: "Báo cáo 6 tháng", year: 2026 });
  for (const line of LINES) await form.type(line, "plan", "1500");
  for (const line of LINES) if (!leftOut.includes(line)) await form.type(line, "result", "0,5");
  return form;
}
