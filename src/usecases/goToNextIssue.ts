import type { Finding } from "../review/finding";
import type { NextAnswer } from "./app";
import { checkReading } from "./checkSheet";
import type { ListSource, Outcome, SheetReading, WorkbookPort, WorkbookProblem } from "./ports";

/** Ribbon command "Ô cần sửa tiếp theo": the next cell below the active one that asks for something, round again at the end. */
export async function goToNextIssue(
  workbook: WorkbookPort,
  lists: ListSource,
): Promise<Outcome<NextAnswer, WorkbookProblem>> {
  const reading = await workbook.readActiveSheet();
  if (!reading.ok) return reading;
  const answer = await checkReading(workbook, reading.value, lists);
  if (answer === null) return { ok: true, value: { kind: "notAForm", sheetName: reading.value.sheetName } };
  if (answer.kind === "unreadable") return { ok: true, value: answer };

  const next = nextAfter(reading.value, answer.report.findings);
  if (next === null) return { ok: true, value: { kind: "nothingLeft" } };
  const { sheetId, position } = next.target;
  const selected = await workbook.select({ sheetId, position });
  return selected.ok ? { ok: true, value: { kind: "selected", finding: next } } : selected;
}

function nextAfter(reading: SheetReading, findings: readonly Finding[]): Finding | null {
  const place = ({ target: { position } }: Finding): number => position.row * 16384 + position.column;
  // A note asks for nothing, and what was explained is settled.
  const open = findings.filter(({ severity, explained }) => severity !== "note" && explained === undefined);
  const inOrder = open.sort((a, b) => place(a) - place(b));
  const active = reading.activeCell;
  const here = active === null ? -1 : active.row * 16384 + active.column;
  return inOrder.find((finding) => place(finding) > here) ?? inOrder[0] ?? null;
}
