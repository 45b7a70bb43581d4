import { bieu01Plan } from "../forms/bieu01Plan";
import type { InsertProblem, InsertRequest } from "./app";
import { parseInsertRequest } from "./insertRequest";
import type { InsertPhase, InsertedSheet, Outcome, SetSource, WorkbookPort } from "./ports";

/** Inserts Biểu 01 as a new sheet; nothing in the workbook is touched unless the whole sheet was written. */
export async function insertForm(
  workbook: WorkbookPort,
  sets: SetSource,
  request: InsertRequest,
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<InsertedSheet, InsertProblem>> {
  const set = await sets.load(request.setId);
  if (set === null) return { ok: false, problem: { code: "unknown", reference: `set ${request.setId}` } };
  const subject = parseInsertRequest(set, request);
  if (!subject.ok) return { ok: false, problem: { code: "request", problems: subject.problem } };
  return workbook.insertSheet(bieu01Plan(subject.value), onPhase);
}
