import { filledForm } from "../review/filledForm";
import type { JudgedForm } from "../review/judgedForm";
import { comparison } from "./comparison";
import type { ListSource, SheetReading, WorkbookPort } from "./ports";

/** What is said of a Biểu 01 somebody works on, other forms of the workbook beside it. */
export async function checkFilledForm(
  workbook: WorkbookPort,
  lists: ListSource,
  reading: SheetReading,
  judged: JudgedForm,
): Promise<ReturnType<typeof filledForm>> {
  return filledForm(judged, await comparison(workbook, lists, reading, { kind: "criteria", judged }));
}
