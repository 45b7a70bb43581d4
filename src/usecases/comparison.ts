import type { CheckedSheet } from "../review/cross/crossSheet";
import type { Finding } from "../review/finding";
import type { ListSource, SheetReading, WorkbookPort } from "./ports";

/** What the other forms of the workbook say otherwise. Nothing is loaded where the sheet is the only one. */
export async function comparison(
  workbook: WorkbookPort,
  lists: ListSource,
  reading: SheetReading,
  sheet: CheckedSheet,
): Promise<readonly Finding[]> {
  if (reading.alone === true || reading.others?.length === 0) return [];
  return (await crossChecks()).compareSheets(workbook, lists, reading, sheet);
}

const crossChecks = () => import(/* webpackChunkName: "cross-checks" */ "./compareSheets");
