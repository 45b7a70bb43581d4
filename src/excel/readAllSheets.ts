import type { ReadAnswer, SheetReading } from "../usecases/ports";
import { readingOf, requestSheet, visibleSheets } from "./readSheet";
import { runExcel, success } from "./runExcel";

/** Two syncs whatever the number of sheets. */
export function readAllSheets(): ReadAnswer<readonly SheetReading[]> {
  return runExcel(async (context): ReadAnswer<readonly SheetReading[]> => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/visibility");
    await context.sync();
    return success(await readVisibleSheets(context));
  });
}

/** One sync; the collection's items are loaded with id and visibility. */
export async function readVisibleSheets(context: Excel.RequestContext): Promise<readonly SheetReading[]> {
  const requests = visibleSheets(context.workbook.worksheets).map((sheet) => requestSheet(sheet));
  await context.sync();
  return requests.map((request) => readingOf(request, null, false));
}
