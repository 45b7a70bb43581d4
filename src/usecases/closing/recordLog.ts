import type { ListSource, WorkbookPort } from "../ports";
import { typedDate } from "../typedDate";
import { refused, type ClosingAnswer } from "./closingProblem";
import type { RecordedEvent } from "./closingWork";
import { receiptOf } from "./receiptOf";
import { logEdit } from "./receiptSheet";

/** Đã gửi, Trả lại bổ sung: a row of the log on the Phiếu kiểm tra of a closed form. Five syncs. */
export async function recordLog(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
  event: RecordedEvent,
): ClosingAnswer<null> {
  const on = typedDate(event.on);
  if (on === null) return refused({ code: "notADay" });
  const found = await receiptOf(workbook, lists, sheetId);
  if (!found.ok) return found;
  const receipt = found.value;
  if (receipt === null) return refused({ code: "notClosed" });
  const edit = logEdit(receipt, { ...event, on });
  if (edit === null) return refused({ code: "logFull", sheetName: receipt.reading.sheetName });
  const written = await workbook.editSheet(edit);
  if (!written.ok) return written;
  return written.value.kind === "written" ? { ok: true, value: null } : refused({ code: "changed" });
}
