import { closingLine } from "../../forms/closing/closingLine";
import { closingKeyText, LONGEST_KEY, type ClosingKey } from "../../forms/closing/closingKey";
import { foldSpaces } from "../../grid/foldText";
import { lastKeyedRow, readClosing } from "../../recognition/closedForm";
import { closedLines, fingerprintOf } from "../../review/closing/fingerprint";
import { receiptPlan } from "../../forms/phieuKiemTra/receiptPlan";
import type { SheetReport } from "../app";
import { checkReading } from "../checkSheet";
import type { CloseRequest, ClosedForm } from "./closingWork";
import type { ListSource, SheetReading, WorkbookPort } from "../ports";
import { refused, type ClosingAnswer } from "./closingProblem";
import { receiptContent } from "./receiptContent";
import { resultOf } from "./resultOf";
import { sheetToClose, type SheetToClose } from "./sheetToClose";
import { takeBackClosing } from "./takeBackClosing";
import { unmovedColumns } from "../edits/standingCells";

/**
 * Chốt số liệu: the code on the sheet, the sheet locked, its Phiếu kiểm tra behind it; or nothing at all. Once nobody
 * can type any more the sheet is read again: what changed since it was judged is not closed.
 */
export async function closeForm(
  workbook: WorkbookPort,
  lists: ListSource,
  request: CloseRequest,
): ClosingAnswer<ClosedForm> {
  const { sheetId, on, password } = request;
  const reading = await workbook.readSheet(sheetId);
  if (!reading.ok) return reading;
  const ready = await readyToClose(workbook, lists, reading.value);
  if (!ready.ok) return ready;
  const { at, report } = ready.value;
  const protection = await workbook.protection();
  const lock = await protection.readLock(sheetId);
  if (!lock.ok) return lock;
  if (lock.value.isProtected) return refused({ code: "sheetProtected" });

  const lines = closedLines(at.canonical.lines, { rules: at.rules, result: resultOf(report) });
  const fingerprint = fingerprintOf(lines);
  const { unlocked, within } = lock.value;
  const by = foldSpaces(request.by);
  const content = receiptContent({ report, lines, fingerprint, on, by, paper: await request.paper(report, at.rules) });
  const key: ClosingKey = { ...fingerprint, on, by, row: lastKeyedRow(at.sheet), unlocked };
  if (closingKeyText(key).length > LONGEST_KEY) return refused({ code: "tooLarge" });
  const block = closingLine(at.places, key);
  const rows = { kind: "put", below: null, block } as const;
  const put = await workbook.editSheet({ sheetId, cells: [], columns: [], rows, ...unmovedColumns(reading.value) });
  if (!put.ok) return put;
  if (put.value.kind === "changed") return refused({ code: "changed" });

  const begun = { sheetId, password };
  const locked = await protection.lockSheet({ sheetId, password, unlocked, within });
  if (!locked.ok) return takeBackClosing(workbook, lists, { ...begun, locked: null }, locked.problem);
  if (locked.value === "changed") {
    return takeBackClosing(workbook, lists, { ...begun, locked: null }, { code: "changed" });
  }
  const closing = { ...begun, locked: unlocked };
  const again = await stillTheSame(workbook, lists, at, key);
  if (!again.ok) return takeBackClosing(workbook, lists, closing, again.problem);
  const receipt = await workbook.insertSheet(receiptPlan(content), () => undefined);
  if (!receipt.ok) return takeBackClosing(workbook, lists, closing, receipt.problem);
  // Only which sheet is in front: closed it is all the same.
  await workbook.showSheet(sheetId);
  return { ok: true, value: { code: fingerprint.code, on, by, receiptName: receipt.value.sheetName } };
}

type Ready = { readonly at: SheetToClose; readonly report: SheetReport };

async function readyToClose(workbook: WorkbookPort, lists: ListSource, reading: SheetReading): ClosingAnswer<Ready> {
  const at = await sheetToClose(reading, lists);
  if (!at.ok) return at;
  if (readClosing(at.value.sheet) !== null) return refused({ code: "alreadyClosed" });
  const answer = await checkReading(workbook, reading, lists);
  if (answer === null) return refused({ code: "notAForm", sheetName: reading.sheetName });
  if (answer.kind === "unreadable")
    return refused({ code: "unreadable", sheetName: reading.sheetName, finding: answer.finding });
  const { findings } = answer.report;
  // What other sheets say otherwise may be an error: figures nobody could compare are not closed.
  if (findings.some(({ code }) => code === "cross.notCompared")) return refused({ code: "busy" });
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const open = findings.filter(({ severity, explained }) => severity === "explain" && explained === undefined);
  if (errors > 0 || open.length > 0) return refused({ code: "notReady", errors, unexplained: open.length });
  return { ok: true, value: { at: at.value, report: answer.report } };
}

/** The locked sheet against what was judged: the same lines, and rows where they were. */
async function stillTheSame(
  workbook: WorkbookPort,
  lists: ListSource,
  before: SheetToClose,
  key: ClosingKey,
): ClosingAnswer<null> {
  const reading = await workbook.readSheet(before.reading.sheetId);
  if (!reading.ok) return reading;
  const now = await sheetToClose(reading.value, lists);
  if (!now.ok) return now;
  const same = JSON.stringify(now.value.canonical.lines) === JSON.stringify(before.canonical.lines);
  const inPlace = lastKeyedRow(now.value.sheet) === key.row && readClosing(now.value.sheet)?.key.code === key.code;
  return same && inPlace ? { ok: true, value: null } : refused({ code: "changed" });
}
