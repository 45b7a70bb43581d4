import type { FindingList, ListRow } from "../forms/danhSachCanSua/findingList";
import { findingListPlan } from "../forms/danhSachCanSua/findingListPlan";
import type { InsertedSheet, Outcome, WorkbookPort, WorkbookProblem } from "./ports";

export type { FindingList, ListRow };

/** `sheetId` is the form's sheet: it is in front again afterwards. */
export type ListRequest = { readonly sheetId: string; readonly list: FindingList };

/** Ghi ra trang mới: always a new sheet, numbered where there is one already; or the workbook as it was. */
export async function listFindings(
  workbook: WorkbookPort,
  { sheetId, list }: ListRequest,
): Promise<Outcome<InsertedSheet, WorkbookProblem>> {
  const inserted = await workbook.insertSheet(findingListPlan(list), () => undefined);
  // Only which sheet is in front: the list stands all the same, and the pane goes on with the form.
  if (inserted.ok) await workbook.showSheet(sheetId);
  return inserted;
}
