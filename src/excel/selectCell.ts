import { areaAddress } from "../grid/address";
import type { CellLocator, Outcome, WorkbookProblem } from "../usecases/ports";
import { runExcel, success } from "./runExcel";
import { allStand, requestStanding } from "./standingRanges";

type Answer = Promise<Outcome<"selected" | "moved", WorkbookProblem>>;

/** Shows a sheet and selects a cell on it; whether it is still the cell that was meant is looked at in the same batch. */
export function selectCell({ sheetId, position, area, standing = [] }: CellLocator): Answer {
  return runExcel(async (context): Answer => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    const cells = area === undefined ? sheet.getCell(position.row, position.column) : sheet.getRange(areaAddress(area));
    cells.select();
    const around = requestStanding(sheet, standing);
    await context.sync();
    return success(allStand(around) ? "selected" : "moved");
  });
}
