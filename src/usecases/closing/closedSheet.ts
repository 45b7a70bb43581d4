import { readClosing, type FoundClosing } from "../../recognition/closedForm";
import type { ListSource, WorkbookPort } from "../ports";
import { refused, type ClosingAnswer } from "./closingProblem";
import { findReceipt, type ReceiptSheet } from "./receiptSheet";
import { sheetToClose, type SheetToClose } from "./sheetToClose";

/** A closed form and its Phiếu kiểm tra. */
export type ClosedSheet = {
  readonly at: SheetToClose;
  readonly closing: FoundClosing;
  readonly receipt: ReceiptSheet;
};

/** Null for a form whose figures are open. Three syncs, one for an open form. */
export async function closedSheet(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
): ClosingAnswer<ClosedSheet | null> {
  const reading = await workbook.readSheet(sheetId);
  if (!reading.ok) return reading;
  const at = await sheetToClose(reading.value, lists);
  if (!at.ok) return at;
  const closing = readClosing(at.value.sheet);
  if (closing === null) return { ok: true, value: null };
  const sheets = await workbook.readAllSheets();
  if (!sheets.ok) return sheets;
  const receipt = findReceipt(sheets.value, closing.key.hash);
  if (receipt === null) return refused({ code: "receiptGone", closingCode: closing.key.code });
  return { ok: true, value: { at: at.value, closing, receipt } };
}
