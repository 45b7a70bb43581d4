import { placeLine } from "../forms/bieu01/bieu01Subject";
import { asOfDate } from "../recognition/headChoices";
import { isTableSheet } from "../recognition/formMark";
import { judgeForm, type JudgedForm } from "../review/judgedForm";
import { hasEntries } from "../review/hasEntries";
import { reviewForm } from "../review/reviewForm";
import { summarise } from "../review/summary";
import type { CheckAnswer, FormAnswer, SheetReport } from "./app";
import { openForm } from "./openForm";
import type { ListSource, Outcome, SheetReading, WorkbookPort, WorkbookProblem } from "./ports";

/** Checks the active sheet; where it is none of ours, names the sheets that are. Reads only. */
export async function checkActiveSheet(
  workbook: WorkbookPort,
  lists: ListSource,
): Promise<Outcome<CheckAnswer, WorkbookProblem>> {
  const active = await workbook.readActiveSheet();
  if (!active.ok) return active;
  const answer = await checkReading(workbook, active.value, lists);
  if (answer !== null) return { ok: true, value: answer };

  return (await elsewhere()).formsElsewhere(workbook, active.value.sheetName);
}

/** What Việc còn thiếu begins with when the pane opens. Reads only. */
export async function lookAtActiveSheet(
  workbook: WorkbookPort,
  lists: ListSource,
): Promise<Outcome<FormAnswer | null, WorkbookProblem>> {
  const active = await workbook.readActiveSheet();
  if (!active.ok) return active;
  // Opening the pane is one reading; other sheets are looked at when somebody asks for a check.
  return { ok: true, value: await checkReading(workbook, { ...active.value, alone: true }, lists) };
}

/** What one sheet, as it was read, answers; null when it is no form of ours. */
export async function checkReading(
  workbook: WorkbookPort,
  reading: SheetReading,
  lists: ListSource,
): Promise<FormAnswer | null> {
  const open = await openForm(reading, lists);
  switch (open.kind) {
    case "notOurs":
      return isTableSheet(reading.grid) ? (await tableCheck()).checkTable(workbook, reading, lists) : null;
    case "older":
    case "unreadable":
      return { kind: "unreadable", sheetName: reading.sheetName, finding: open.finding };
    case "form":
      return {
        kind: "report",
        report: await reportOn(workbook, lists, reading, judgeForm(reading.sheetId, open.form, open.list)),
      };
  }
}

async function reportOn(
  workbook: WorkbookPort,
  lists: ListSource,
  reading: SheetReading,
  judged: JudgedForm,
): Promise<SheetReport> {
  const { list, form, head } = judged;
  const first = reviewForm(judged);
  const filled = hasEntries(judged, first);
  return {
    sheetId: reading.sheetId,
    sheetName: reading.sheetName,
    setTitle: list.title,
    unitName: placeLine(form.identity),
    year: form.identity.year,
    mode: head.mode,
    asOf: asOfDate(head),
    comparison: head.comparison,
    filled,
    ...(filled
      ? await (await entryChecks()).checkFilledForm(workbook, lists, reading, judged)
      : { sets: summarise(judged), findings: first, certain: [], progress: null, closing: null }),
  };
}

/** A form as it was inserted has nothing typed that could be wrong. */
const entryChecks = () => import(/* webpackChunkName: "entry-checks" */ "./checkFilledForm");
/** Most first checks are of a Biểu 01. */
const tableCheck = () => import(/* webpackChunkName: "table-check" */ "./checkTable");
/** Most checks are of a form in front. */
const elsewhere = () => import(/* webpackChunkName: "workbook-check" */ "./formsElsewhere");
