import type { CriteriaList } from "../criteria/criteriaList";
import { bieu01Plan } from "../forms/bieu01/bieu01Plan";
import type { Bieu01Subject } from "../forms/bieu01/bieu01Subject";
import { reportingDay } from "../forms/reportingDay";
import { usualResponsibles } from "../forms/usualResponsibles";
import { readFormInputs } from "../recognition/formInputs";
import { asOfDate, headChoices } from "../recognition/headChoices";
import { readResponsibles } from "../recognition/responsibles";
import type { FormProblem, NewSheet, PeriodRequest, RequestProblem, RequestRefusal } from "./app";
import { leftInput } from "./formEntries";
import { asOfProblems, yearProblems } from "./insertRequest";
import { insertPlan } from "./insertPlan";
import { nextPeriodEntries } from "./nextPeriodEntries";
import { nextResponsibles } from "./nextResponsibles";
import { openForm, type OpenForm } from "./openForm";
import type { InsertPhase, ListSource, Outcome, WorkbookPort, WorkbookProblem } from "./ports";
import { formProblem } from "./formProblem";
import { typedDate } from "./typedDate";

type OpenedForm = Extract<OpenForm, { kind: "form" }>;

/**
 * Tạo kỳ báo cáo mới: a new sheet from one of this year or the last, which stays as it is.
 */
export async function startNewPeriod(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
  request: PeriodRequest,
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<NewSheet, RequestRefusal | FormProblem | WorkbookProblem>> {
  const reading = await workbook.readSheet(sheetId);
  if (!reading.ok) return reading;
  const open = await openForm(reading.value, lists);
  if (open.kind !== "form") return { ok: false, problem: formProblem(open) };
  const problems = [...nextYearProblems(open, request), ...asOfProblems(request)];
  if (problems.length > 0) return { ok: false, problem: { code: "request", problems } };

  const inputs = readFormInputs(open.form, open.list);
  const list = await listOfPeriod(lists, open, request);
  const subject = nextSubject(open.form, list, request);
  const entries = nextPeriodEntries(open.form, open.list, subject, inputs);
  const plan = bieu01Plan(subject, { rows: entries.rows, frameLine: null });
  const inserted = await insertPlan(workbook, plan, list, onPhase);
  if (!inserted.ok) return inserted;
  const carried = entries.count((column) => column.endsWith(".carried"));
  const kept = entries.count((column) => !column.endsWith(".carried")) - carried;
  const left = inputs.unplaced.map(leftInput);
  return { ok: true, value: { sheet: inserted.value, kept, carried, left } };
}

/** The same year or the next: a form of another year has other history. */
function nextYearProblems({ form, list }: OpenedForm, { year }: PeriodRequest): readonly RequestProblem[] {
  const outsideList = yearProblems(list, year);
  if (outsideList.length > 0) return outsideList;
  const from = form.identity.year;
  if (year === from || year === from + 1) return [];
  return [{ field: "year", code: "yearOutOfRange", from, to: Math.min(from + 1, list.years.to) }];
}

/** A decision may have been amended between the two periods. */
async function listOfPeriod(lists: ListSource, { form, list }: OpenedForm, request: PeriodRequest) {
  const inForceOn = reportingDay({ year: request.year, asOf: typedDate(request.asOf) });
  return (await lists.load(form.identity.setId, { inForceOn })) ?? list;
}

function nextSubject(form: OpenedForm["form"], list: CriteriaList, request: PeriodRequest): Bieu01Subject {
  const { area, commune, communeCode, villages, year, example } = form.identity;
  const head = headChoices(form);
  const asOf = typedDate(request.asOf);
  const old = { year, mode: head.mode, asOf: asOfDate(head) };
  const now = { year: request.year, mode: request.mode, asOf };
  return {
    list,
    area,
    commune,
    communeCode,
    villages,
    year: request.year,
    mode: request.mode,
    asOf,
    frame: request.frame,
    comparison: request.year === year ? head.comparison : "lastYear",
    responsibles: nextResponsibles(readResponsibles(form), usualResponsibles(old), usualResponsibles(now)),
    example,
  };
}
