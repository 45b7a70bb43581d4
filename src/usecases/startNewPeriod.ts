import { bieu01Plan } from "../forms/bieu01/bieu01Plan";
import type { Bieu01Column } from "../forms/bieu01/bieu01Layout";
import { bieu01Rows, isAnswered, type Bieu01Row } from "../forms/bieu01/bieu01Rows";
import type { Bieu01Subject } from "../forms/bieu01/bieu01Subject";
import type { FormMode } from "../forms/formMode";
import { usualResponsibles } from "../forms/usualResponsibles";
import type { GridCell } from "../grid/sheetGrid";
import { readFormInputs, type FormInputs } from "../recognition/formInputs";
import { asOfDate, headChoices } from "../recognition/headChoices";
import { readResponsibles } from "../recognition/responsibles";
import type { FormProblem, NewSheet, PeriodRequest, RequestProblem, RequestRefusal } from "./app";
import { EntryCollector, entryOf, isTypedThreshold, leftInput } from "./formEntries";
import { asOfProblems, yearProblems } from "./insertRequest";
import { openForm, type OpenForm } from "./openForm";
import type { InsertPhase, ListSource, Outcome, WorkbookPort, WorkbookProblem } from "./ports";
import { formProblem } from "./formProblem";
import { typedDate } from "./typedDate";

type OpenedForm = Extract<OpenForm, { kind: "form" }>;

/**
 * Tạo kỳ báo cáo mới: a new sheet from one of this year or the last. Within the year everything is taken over, results marked until
 * somebody confirms them; where the year turns, results become Hiện trạng and aims begin anew. The old sheet stays.
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
  const subject = nextSubject(open, request);
  const entries = carriedEntries(open, subject, inputs);
  const plan = bieu01Plan(subject, { rows: entries.rows, frameLine: null });
  const inserted = await workbook.insertSheet(plan, onPhase);
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

function nextSubject({ form, list }: OpenedForm, request: PeriodRequest): Bieu01Subject {
  const { area, commune, villages, year, example } = form.identity;
  const head = headChoices(form);
  const asOf = typedDate(request.asOf);
  const old = { year, mode: head.mode, asOf: asOfDate(head) };
  const now = { year: request.year, mode: request.mode, asOf };
  return {
    list,
    area,
    commune,
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

/** A list nobody edited follows the day: the offices changed on 01/7/2025. */
function nextResponsibles(
  own: readonly string[],
  usualThen: readonly string[],
  usualNow: readonly string[],
): readonly string[] {
  const edited = own.join("\n") !== usualThen.join("\n");
  return edited && own.length > 0 ? own : usualNow;
}

function carriedEntries(open: OpenedForm, subject: Bieu01Subject, inputs: FormInputs): EntryCollector {
  const entries = new EntryCollector();
  const { year } = open.form.identity;
  const oldRows = new Map(bieu01Rows(subject.list, subject.area, year).map((row) => [row.key, row]));
  const from: From = { mode: headChoices(open.form).mode, turns: subject.year !== year, oldRows };
  for (const row of bieu01Rows(subject.list, subject.area, subject.year)) {
    const typed = inputs.rows.get(row.key);
    if (typed === undefined) continue;
    for (const [column, cell] of typed) carryOver(entries, row, column, cell, subject.mode, from);
    carryResult(entries, row, typed, subject.mode, from);
  }
  return entries;
}

type From = {
  readonly mode: FormMode;
  readonly turns: boolean;
  /** Rows as the old sheet had them, with that year's thresholds. */
  readonly oldRows: ReadonlyMap<string, Bieu01Row>;
};

function carryOver(
  entries: EntryCollector,
  row: Bieu01Row,
  column: Bieu01Column,
  cell: GridCell,
  mode: FormMode,
  from: From,
): void {
  const take = (): void => entries.put(row.key, column, entryOf(cell.value));
  switch (column) {
    case "threshold":
      if (isTypedThreshold(from.oldRows.get(row.key) ?? row, cell.value) && !isReplaced(row, from)) take();
      return;
    case "baseline.value":
    case "target.value":
    case "deadline":
      if (!from.turns) take();
      return;
    case "actual.value":
      if (from.turns) entries.put(row.key, "baseline.value", entryOf(cell.value));
      else if (mode === "plan") take();
      return;
    case "tasks":
    case "responsible":
    case "evidence":
    case "note":
      take();
      return;
    default:
      // Villages side by side: what they last reported, to be confirmed.
      if (column.endsWith(".value")) putCarried(entries, row, column, cell);
  }
}

/** What was typed for one year gives way to the next year's own figure where thresholds go by year. */
function isReplaced(row: Bieu01Row, { turns }: From): boolean {
  return turns && isAnswered(row) && row.previous.kind === "ofItsYear" && row.threshold !== null;
}

/** A report begins with the last results; the first one after a plan with where things stood on 31/12. */
function carryResult(
  entries: EntryCollector,
  row: Bieu01Row,
  typed: ReadonlyMap<Bieu01Column, GridCell>,
  mode: FormMode,
  from: From,
): void {
  if (mode === "plan") return;
  const result = typed.get("actual.value");
  const stood = from.turns || from.mode !== "plan" ? undefined : typed.get("baseline.value");
  const last = result ?? stood;
  if (last !== undefined) putCarried(entries, row, "actual.value", last);
}

function putCarried(entries: EntryCollector, row: Bieu01Row, column: Bieu01Column, cell: GridCell): void {
  const [group] = column.split(".");
  const carried = carriedColumn(group ?? "");
  const entry = entryOf(cell.value);
  entries.put(row.key, column, entry);
  if (carried !== null) entries.put(row.key, carried, entry);
}

function carriedColumn(group: string): Bieu01Column | null {
  if (group === "actual") return "actual.carried";
  const unit = /^unit(\d+)$/.exec(group)?.[1];
  return unit === undefined ? null : `unit${Number(unit)}.carried`;
}
