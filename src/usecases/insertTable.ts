import { TABLE_CHOICES } from "../forms/tables/tableCatalogue";
import { tablePlan } from "../forms/tables/tablePlan";
import type { InsertProblem } from "./app";
import type { InsertPhase, InsertedSheet, ListSource, Outcome, WorkbookPort } from "./ports";
import { tableFormFor } from "./tableFormFor";
import { parseTableRequest, type TableRequest } from "./tableRequest";

/** Inserts a form other than Biểu 01 as a new sheet; nothing is touched unless the whole sheet was written. */
export async function insertTable(
  workbook: WorkbookPort,
  lists: ListSource,
  request: TableRequest,
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<InsertedSheet, InsertProblem>> {
  const choice = TABLE_CHOICES.find(({ id }) => id === request.form);
  if (choice === undefined) return { ok: false, problem: { code: "unknown", reference: `form ${request.form}` } };
  const subject = parseTableRequest(choice, request);
  if (!subject.ok) return { ok: false, problem: { code: "request", problems: subject.problem } };
  const form = await tableFormFor(lists, request, subject.value);
  if (form === null) return { ok: false, problem: { code: "unknown", reference: `form ${request.form}` } };
  const { setId, area } = request;
  const remembered = setId === "" ? form : { ...form, criteria: { setId, area } };
  return workbook.insertSheet(tablePlan(remembered), onPhase);
}
