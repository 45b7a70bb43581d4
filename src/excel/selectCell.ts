import type { CellLocator, Outcome, WorkbookProblem } from "../usecases/ports";
import { runExcel, success } from "./runExcel";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/** Shows a sheet and selects a cell on it; a sheet that is gone is a problem, never a silent no-op. */
export function selectCell({ sheetId, position }: CellLocator): Answer<null> {
  return runExcel(async (context): Answer<null> => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(position.row, position.column).select();
    await context.sync();
    return success(null);
  });
}

export function showSheet(sheetId: string): Answer<null> {
  return runExcel(async (context): Answer<null> => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
    return success(null);
  });
}
