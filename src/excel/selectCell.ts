import type { CellLocator, Outcome, WorkbookProblem } from "../usecases/ports";
import { runExcel, success } from "./runExcel";
import { allStand, requestStanding } from "./standingRanges";

type Answer = Promise<Outcome<"selected" | "moved", WorkbookProblem>>;

/** Shows a sheet and selects a cell on it; whether it is still the cell that was meant is looked at in the same batch. */
export function selectCell({ sheetId, position, standing = [] }: CellLocator): Answer {
  return runExcel(async (context): Answer => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(position.row, position.column).select();
    const around = requestStanding(sheet, standing);
    await context.sync();
    return success(allStand(around) ? "selected" : "moved");
  });
}
