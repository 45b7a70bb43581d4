import { foldSpaces } from "../../grid/foldText";
import { lastKeyedRow, readClosing } from "../../recognition/closedForm";
import { readPlaces } from "../../recognition/sheetPlaces";
import { standingCells } from "../edits/standingCells";
import { explainableSheet } from "../explanations/explainableSheet";
import type { ListSource, LockRequest, SheetEdit, WorkbookPort } from "../ports";
import { takeClosingRow } from "./closingRow";
import { refused, type ClosingAnswer, type ClosingProblem } from "./closingProblem";
import type { ReopenRequest } from "./closingWork";
import { findReceipt, logEdit } from "./receiptSheet";

/**
 * Bỏ chốt. Where somebody lifted the protection by hand and moved rows since, cells stay locked as they are: on a sheet
 * without protection that hinders nobody. A Phiếu kiểm tra that was deleted is not missed.
 */
export async function reopenForm(
  workbook: WorkbookPort,
  lists: ListSource,
  { sheetId, password, by, on }: ReopenRequest,
): ClosingAnswer<null> {
  const reading = await workbook.readSheet(sheetId);
  if (!reading.ok) return reading;
  const at = await explainableSheet(reading.value, lists);
  if (!at.ok) return at;
  const closing = readClosing(at.value.sheet);
  if (closing === null) return refused({ code: "notClosed" });
  const { key } = closing;
  const unlocked = lastKeyedRow(at.value.sheet) === key.row ? key.unlocked : [];

  const sheets = await workbook.readAllSheets();
  if (!sheets.ok) return sheets;
  const receipt = findReceipt(sheets.value, key.hash);
  let logged: SheetEdit | null = null;
  if (receipt !== null) {
    const edit = logEdit(receipt, { kind: "reopened", by: foldSpaces(by), on });
    if (edit === null) return refused({ code: "logFull", sheetName: receipt.reading.sheetName });
    const log = await workbook.editSheet(edit);
    if (!log.ok) return log;
    if (log.value.kind === "changed") return refused({ code: "changed" });
    logged = log.value.inverse;
  }
  const protection = await workbook.protection();
  const places = readPlaces(reading.value.grid);
  const standing = places === null ? [] : standingCells(places);
  const lock = { sheetId, password, unlocked, standing };
  const unlocking = await protection.unlockSheet(lock);
  if (!unlocking.ok) return withoutLog(workbook, logged, unlocking.problem);
  const taken = await takeClosingRow(workbook, lists, sheetId);
  if (taken.ok) return taken;
  if (unlocking.value === "unlocked" && !(await lockedAgain(workbook, lock))) {
    return refused({ code: "leftHalfClosed" });
  }
  return withoutLog(workbook, logged, taken.problem);
}

async function lockedAgain(workbook: WorkbookPort, lock: Omit<LockRequest, "within">): Promise<boolean> {
  const protection = await workbook.protection();
  const found = await protection.readLock(lock.sheetId);
  if (!found.ok) return false;
  const { unlocked, within } = found.value;
  const locking = await protection.lockSheet({ ...lock, unlocked, within });
  return locking.ok && locking.value === "locked";
}

async function withoutLog(
  workbook: WorkbookPort,
  logged: SheetEdit | null,
  problem: ClosingProblem,
): ClosingAnswer<never> {
  if (logged === null) return refused(problem);
  const undone = await workbook.editSheet(logged);
  return refused(undone.ok && undone.value.kind === "written" ? problem : { code: "leftHalfClosed" });
}
