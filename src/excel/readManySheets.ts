import type { InsertedSheet, ReadAnswer, SheetReading } from "../usecases/ports";
import { readingOf, requestSheet, visibleSheets } from "./readSheet";
import { runExcel, success } from "./runExcel";

export function listSheets(): ReadAnswer<readonly InsertedSheet[]> {
  return runExcel(async (context): ReadAnswer<readonly InsertedSheet[]> => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    return success(visibleSheets(worksheets).map(({ id, name }) => ({ sheetId: id, sheetName: name })));
  });
}

export function readSheets(sheetIds: readonly string[]): ReadAnswer<readonly SheetReading[]> {
  return runExcel(async (context): ReadAnswer<readonly SheetReading[]> => {
    const { worksheets } = context.workbook;
    const requests = sheetIds.map((sheetId) => {
      const request = requestSheet(worksheets.getItem(sheetId));
      request.used.load("numberFormat");
      return request;
    });
    await context.sync();
    return success(requests.map((request) => readingOf(request, null, true)));
  });
}
