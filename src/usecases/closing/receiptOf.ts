import { readClosing } from "../../recognition/closedForm";
import { explainableSheet } from "../explanations/explainableSheet";
import type { ListSource, WorkbookPort } from "../ports";
import { refused, type ClosingAnswer } from "./closingProblem";
import { findReceipt, type ReceiptSheet } from "./receiptSheet";

/** The Phiếu kiểm tra of a closed form; null for a form whose figures are open. Three syncs, one for an open form. */
export async function receiptOf(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
): ClosingAnswer<ReceiptSheet | null> {
  const reading = await workbook.readSheet(sheetId);
  if (!reading.ok) return reading;
  const at = await explainableSheet(reading.value, lists);
  if (!at.ok) return at;
  const closing = readClosing(at.value.sheet);
  if (closing === null) return { ok: true, value: null };
  const sheets = await workbook.readAllSheets();
  if (!sheets.ok) return sheets;
  const receipt = findReceipt(sheets.value, closing.key.hash);
  if (receipt === null) return refused({ code: "receiptGone", closingCode: closing.key.code });
  return { ok: true, value: receipt };
}
