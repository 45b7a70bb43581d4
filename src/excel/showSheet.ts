import type { Outcome, WorkbookProblem } from "../usecases/ports";
import { runExcel, success } from "./runExcel";

/** A sheet that is gone is a problem, never a silent no-op. */
export function showSheet(sheetId: string): Promise<Outcome<null, WorkbookProblem>> {
  return runExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
    return success(null);
  });
}
