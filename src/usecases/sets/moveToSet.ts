import type { CriteriaList } from "../../criteria/criteriaList";
import { bieu01Plan } from "../../forms/bieu01/bieu01Plan";
import type { Bieu01Subject } from "../../forms/bieu01/bieu01Subject";
import { reportingDay } from "../../forms/reportingDay";
import { usualResponsibles } from "../../forms/usualResponsibles";
import { asOfDate, headChoices } from "../../recognition/headChoices";
import type { OwnForm } from "../../recognition/ownForm";
import { readResponsibles } from "../../recognition/responsibles";
import { formProblem } from "../formProblem";
import { insertPlan } from "../insertPlan";
import { asOfProblems, yearProblems } from "../insertRequest";
import { nextResponsibles } from "../nextResponsibles";
import { openForm } from "../openForm";
import type { InsertPhase, ListSource, Outcome, WorkbookPort } from "../ports";
import { typedDate } from "../typedDate";
import { moveInputs, type MovedInputs } from "./moveInputs";
import type { MovedSheet, MovePreview, MoveProblem, MoveRequest } from "./moveTypes";

/** Chuyển sang bộ tiêu chí mới, told before it is done: reads only. */
export async function previewMove(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
  request: MoveRequest,
): Promise<Outcome<MovePreview, MoveProblem>> {
  const move = await prepareMove(workbook, lists, sheetId, request);
  return move.ok ? { ok: true, value: previewOf(move.value) } : move;
}

/** Chuyển sang bộ tiêu chí mới: a filled Biểu 01 on a new sheet of another list; the old one stays as it is. */
export async function moveToSet(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
  request: MoveRequest,
  onPhase: (phase: InsertPhase) => void,
): Promise<Outcome<MovedSheet, MoveProblem>> {
  const move = await prepareMove(workbook, lists, sheetId, request);
  if (!move.ok) return move;
  const { subject, moved } = move.value;
  const plan = bieu01Plan(subject, { rows: moved.entries.rows, frameLine: null });
  const inserted = await insertPlan(workbook, plan, subject.list, onPhase);
  return inserted.ok ? { ok: true, value: { ...previewOf(move.value), sheet: inserted.value } } : inserted;
}

type PreparedMove = { readonly subject: Bieu01Subject; readonly moved: MovedInputs };

async function prepareMove(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
  request: MoveRequest,
): Promise<Outcome<PreparedMove, MoveProblem>> {
  const reading = await workbook.readSheet(sheetId);
  if (!reading.ok) return reading;
  const open = await openForm(reading.value, lists);
  if (open.kind !== "form") return { ok: false, problem: formProblem(open) };
  const inForceOn = reportingDay({ year: request.year, asOf: typedDate(request.asOf) });
  const list = await lists.load(request.setId, { inForceOn });
  if (list === null) return { ok: false, problem: { code: "unknown", reference: `set ${request.setId}` } };
  const problem = requestProblem(open.list, list, request);
  if (problem !== null) return { ok: false, problem };
  const subject = movedSubject(open.form, list, request);
  return { ok: true, value: { subject, moved: moveInputs(open.form, open.list, subject) } };
}

function requestProblem(old: CriteriaList, list: CriteriaList, request: MoveRequest): MoveProblem | null {
  if (old.level !== list.level) return { code: "otherLevel" };
  // The pane offers the list's own areas only.
  if (!list.areas.some(({ id }) => id === request.area)) {
    return { code: "unknown", reference: `area ${request.area}` };
  }
  const problems = [...yearProblems(list, request.year), ...asOfProblems(request)];
  return problems.length === 0 ? null : { code: "request", problems };
}

/** Verdicts of another set are not compared with last year's: "Không so sánh (đổi bộ tiêu chí)". */
function movedSubject(form: OwnForm, list: CriteriaList, request: MoveRequest): Bieu01Subject {
  const { commune, communeCode, villages, year, example } = form.identity;
  const head = headChoices(form);
  const asOf = typedDate(request.asOf);
  const old = { year, mode: head.mode, asOf: asOfDate(head) };
  const now = { year: request.year, mode: request.mode, asOf };
  return {
    list,
    area: request.area,
    commune,
    communeCode,
    villages,
    year: request.year,
    mode: request.mode,
    asOf,
    frame: request.frame,
    comparison: "none",
    responsibles: nextResponsibles(readResponsibles(form), usualResponsibles(old), usualResponsibles(now)),
    example,
  };
}

function previewOf({ subject, moved }: PreparedMove): MovePreview {
  const { kept, carried, reworded, left } = moved;
  return { title: subject.list.title, kept, carried, reworded, left };
}
