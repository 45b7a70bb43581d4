import { TABLE_CHOICES } from "../forms/tables/tableCatalogue";
import type { TableSubject } from "../forms/tables/tableForm";
import { tablePlan } from "../forms/tables/tablePlan";
import { tongQuanForm } from "../forms/tongQuan/tongQuanForm";
import type { InsertProblem } from "./app";
import type { InsertPhase, InsertedSheet, ListSource, Outcome, WorkbookPort } from "./ports";
import { insertPlan } from "./insertPlan";
import { overviewOf } from "./overviewOf";
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
  if (request.form === "tong-quan") return insertOverview(workbook, lists, subject.value, onPhase);
  const made = await tableFormFor(lists, request, subject.value);
  if (made === null) return { ok: false, problem: { code: "unknown", reference: `form ${request.form}` } };
  return insertPlan(workbook, tablePlan(made.form), made.list, onPhase);
}

/** Tổng quan looks at the forms the workbook has now. */
function insertOverview(
  workbook: WorkbookPort,
  lists: ListSource,
  subject: TableSubject,
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<InsertedSheet, InsertProblem>> {
  return workbook.insertFromSheets(
    async (sheets) => tablePlan(tongQuanForm(subject, await overviewOf(sheets, lists, subject))),
    onPhase,
  );
}
