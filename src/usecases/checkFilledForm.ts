import { filledForm } from "../review/filledForm";
import type { JudgedForm } from "../review/judgedForm";
import type { SheetReport } from "./app";
import { closingOf, stateOfClosing } from "./closing/closingOf";
import { comparison } from "./comparison";
import type { ListSource, SheetReading, WorkbookPort } from "./ports";

/** What is said of a Biểu 01 somebody works on, other forms of the workbook beside it. */
export async function checkFilledForm(
  workbook: WorkbookPort,
  lists: ListSource,
  reading: SheetReading,
  judged: JudgedForm,
): Promise<ReturnType<typeof filledForm> & Pick<SheetReport, "closing">> {
  const compared = await comparison(workbook, lists, reading, { kind: "criteria", judged });
  const closing = await closingOf(workbook, lists, reading, judged.form);
  return { ...filledForm(judged, compared, stateOfClosing(closing)), closing };
}
