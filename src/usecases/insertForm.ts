import { bieu01Plan } from "../forms/bieu01/bieu01Plan";
import type { InsertProblem, InsertRequest } from "./app";
import { reportingDay } from "../forms/reportingDay";
import { insertPlan } from "./insertPlan";
import { parseInsertRequest } from "./insertRequest";
import type { InsertPhase, InsertedSheet, ListSource, Outcome, WorkbookPort } from "./ports";
import { typedDate } from "./typedDate";

/** Inserts Biểu 01 as a new sheet; nothing in the workbook is touched unless the whole sheet was written. */
export async function insertForm(
  workbook: WorkbookPort,
  lists: ListSource,
  request: InsertRequest,
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<InsertedSheet, InsertProblem>> {
  const dated = { year: request.year, asOf: typedDate(request.asOf) };
  const list = await lists.load(request.setId, { inForceOn: reportingDay(dated) });
  if (list === null) return { ok: false, problem: { code: "unknown", reference: `set ${request.setId}` } };
  const subject = parseInsertRequest(list, request);
  if (!subject.ok) return { ok: false, problem: { code: "request", problems: subject.problem } };
  return insertPlan(workbook, bieu01Plan(subject.value), list, onPhase);
}
