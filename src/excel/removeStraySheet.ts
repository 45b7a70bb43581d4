import type { WorkbookProblem } from "../usecases/ports";
import { failure, runExcel, success } from "./runExcel";

/**
 * An adding that broke off may have left its sheet, whose id nobody learned. The name was free, so that an empty sheet
 * that has it now is that one.
 */
export async function removeStraySheet(sheetName: string, problem: WorkbookProblem): Promise<WorkbookProblem> {
  const removed = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheet = worksheets.items.find(({ name }) => name === sheetName);
    if (sheet === undefined) return success(null);
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex");
    try {
      await context.sync();
      if (!used.isNullObject) return success(null);
      sheet.delete();
      await context.sync();
      return success(null);
    } catch {
      return failure({ code: "leftover", sheetName });
    }
  });
  return !removed.ok && removed.problem.code === "leftover" ? removed.problem : problem;
}
