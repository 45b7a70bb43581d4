import { NO_VALUE } from "../forms/sheetMarks";
import { GridIndex, type SheetGrid } from "../grid/sheetGrid";
import { findMarksNamed, markedText } from "../recognition/marks";
import { formProgress } from "../review/formProgress";
import { judgeForm } from "../review/judgedForm";
import type { SheetProgress } from "../review/sheetState";
import type { SheetReport } from "./app";
import { checkReading } from "./checkSheet";
import { openForm } from "./openForm";
import type { ListSource, Outcome, SheetReading, WorkbookPort, WorkbookProblem } from "./ports";
import { readWorkbook, type Course, type SheetAnswer } from "./readWorkbook";
import type { CheckedSheet, WorkbookCheck } from "./workbookCheck";
import { summarised } from "./workbookSummary";

/** Kiểm tra cả tệp: every form on a visible sheet, by the same checks as one by one. Reads only. */
export async function checkWorkbook(
  workbook: WorkbookPort,
  lists: ListSource,
  onProgress: Course["onProgress"],
  isCancelled: Course["isCancelled"],
): Promise<Outcome<WorkbookCheck, WorkbookProblem>> {
  const read = await readWorkbook(workbook, { onProgress, isCancelled });
  if (!read.ok) return read;
  const readings = read.value.flatMap((answer) => (answer.kind === "read" ? [answer.reading] : []));
  // Checks that compare sheets look at what was read already.
  const asRead: WorkbookPort = { ...workbook, readAllSheets: () => Promise.resolve({ ok: true, value: readings }) };

  const sheets: CheckedSheet[] = [];
  for (const [index, answer] of read.value.entries()) {
    const sheetName = nameOf(answer);
    await onProgress({ phase: "checking", sheet: index + 1, of: read.value.length, sheetName });
    if (isCancelled()) return { ok: false, problem: { code: "cancelled" } };
    const checked = await checkedSheet(answer, asRead, lists);
    if (checked !== null) sheets.push(checked);
  }
  return { ok: true, value: summarised(sheets) };
}

function nameOf(answer: SheetAnswer): string {
  return answer.kind === "read" ? answer.reading.sheetName : answer.sheet.sheetName;
}

/** Null for a sheet that is no form. One that breaks a check hides none of the others. */
async function checkedSheet(
  answer: SheetAnswer,
  workbook: WorkbookPort,
  lists: ListSource,
): Promise<CheckedSheet | null> {
  if (answer.kind === "unread") return { kind: "unread", ...answer.sheet, problem: answer.problem };
  const { reading } = answer;
  const { sheetId, sheetName } = reading;
  try {
    const checked = await checkReading(workbook, reading, lists);
    if (checked === null) return null;
    if (checked.kind === "unreadable") return { ...checked, sheetId };
    const { report } = checked;
    const progress = report.progress ?? (await untouchedProgress(reading, report, lists));
    return { kind: "report", report, progress, example: isExample(reading.grid) };
  } catch (error) {
    const reference = error instanceof Error ? error.name : "Error";
    return { kind: "unread", sheetId, sheetName, problem: { code: "unknown", reference } };
  }
}

/** A Biểu 01 nobody has typed into yet may say already who leads. */
async function untouchedProgress(
  reading: SheetReading,
  { findings }: SheetReport,
  lists: ListSource,
): Promise<SheetProgress> {
  const open = await openForm(reading, lists);
  if (open.kind !== "form") throw new RangeError(`a report without a form: ${open.kind}`);
  return formProgress(judgeForm(reading.sheetId, open.form, open.list), findings);
}

function isExample(grid: SheetGrid): boolean {
  const example = markedText(findMarksNamed(grid, new GridIndex(grid), ["example"]), "example");
  return example !== null && example !== NO_VALUE;
}
