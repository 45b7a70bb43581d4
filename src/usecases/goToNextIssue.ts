import type { CellPosition } from "../grid/address";
import type { Finding } from "../review/finding";
import type { NextAnswer } from "./app";
import { checkReading } from "./checkSheet";
import type { ListSource, Outcome, WorkbookPort, WorkbookProblem } from "./ports";
import { selectStanding } from "./selectStanding";

/** How often the sheet is looked at when rows move between looking and selecting. */
const TRIES = 3;

/** Ribbon command "Ô cần sửa tiếp theo": the next cell below the active one that asks for something, round again at the end. */
export async function goToNextIssue(
  workbook: WorkbookPort,
  lists: ListSource,
): Promise<Outcome<NextAnswer, WorkbookProblem>> {
  const active = await workbook.readActiveSheet();
  if (!active.ok) return active;
  const { sheetId, activeCell } = active.value;
  let reading = active.value;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await checkReading(workbook, reading, lists);
    if (answer === null) return { ok: true, value: { kind: "notAForm", sheetName: reading.sheetName } };
    if (answer.kind === "unreadable") return { ok: true, value: answer };

    const next = nextAfter(activeCell, answer.report.findings);
    if (next === null) return { ok: true, value: { kind: "nothingLeft" } };
    const selected = await selectStanding(workbook, reading, next.target.position);
    if (!selected.ok) return selected;
    if (selected.value === "selected") return { ok: true, value: { kind: "selected", finding: next } };
    const again = await workbook.readSheet(sheetId);
    if (!again.ok) return again;
    reading = again.value;
  }
  return { ok: false, problem: { code: "busy" } };
}

function nextAfter(active: CellPosition | null, findings: readonly Finding[]): Finding | null {
  const place = ({ target: { position } }: Finding): number => position.row * 16384 + position.column;
  // A note asks for nothing, and what was explained is settled.
  const open = findings.filter(({ severity, explained }) => severity !== "note" && explained === undefined);
  const inOrder = open.sort((a, b) => place(a) - place(b));
  const here = active === null ? -1 : active.row * 16384 + active.column;
  return inOrder.find((finding) => place(finding) > here) ?? inOrder[0] ?? null;
}
