import type { ClosingMessages, OnlyClosing } from "../vi/closing";
import { englishDate } from "../dateFormat";
import { numberFormat, seenText } from "../numberFormat";

const format = numberFormat(".", ",");

function problem(refusal: OnlyClosing): string {
  switch (refusal.code) {
    case "notReady":
      return `The form still has ${refusal.errors} errors to correct and ${refusal.unexplained} items to explain. Correct and explain them, then close.`;
    case "alreadyClosed":
      return "These figures are closed already. To change them, press Reopen first.";
    case "notClosed":
      return "These figures are not closed. Press Check to see.";
    case "receiptGone":
      return `The workbook has no Phiếu kiểm tra for code ${refusal.closingCode}. Bring its sheet back from a copy, or reopen and close again.`;
    case "logFull":
      return `The log on sheet “${refusal.sheetName}” has no free row. Reopen and close again to get a new one.`;
    case "notADay":
      return "Enter the day like 12/7/2026.";
    case "leftHalfClosed":
      return "Excel stopped halfway. The sheet may still be protected, or the Mã số liệu may still stand below the form. Press Check, then Reopen.";
  }
}

export const closing: ClosingMessages = {
  close: "Close figures",
  closeTitle: (sheetName) => `Close the figures of sheet “${sheetName}”`,
  whatHappens: [
    "The sheet is protected; cells can still be selected and columns formatted.",
    "The day and the Mã số liệu are written below the form.",
    "A Phiếu kiểm tra is made on a sheet of its own.",
  ],
  undoCleared: "Excel will clear its undo list (Ctrl+Z). To change figures later, press Reopen.",
  notYet: "Cannot be closed yet",
  left: (errors, unexplained) => problem({ code: "notReady", errors, unexplained }),
  understood: "Close",
  cancel: "Cancel",
  by: "Closed by",
  byMissing: "Enter the name of the person who closes.",
  password: "Sheet password (may stay empty)",
  passwordHint: "Nobody can recover a forgotten password. Keep it in a safe place.",
  passwordAgain: "Password again",
  passwordDiffers: "The two passwords differ. Type them again.",
  done: "Figures closed",
  doneText: (code, receiptName) =>
    `Mã số liệu: ${code}. The Phiếu kiểm tra is on sheet “${receiptName}”. Print it with the form for signature.`,
  notDone: "Figures not closed",
  heading: "Figures closed",
  closedOn: (isoDate, by) =>
    by === "" ? `Closed on ${englishDate(isoDate)}.` : `Closed on ${englishDate(isoDate)} by ${by}.`,
  code: (code) => `Mã số liệu: ${code}`,
  receiptAt: (sheetName) => `The Phiếu kiểm tra is on sheet “${sheetName}”.`,
  noSignature: "The code tells whether figures changed after closing. It is no digital signature.",
  unchanged: "No figure has changed since closing.",
  changed: (count) => `${count} places changed after closing`,
  changedText: "Put them back, or reopen and close again to get a new code.",
  changedCell: (address, before, after) => `Cell ${address}: ${before} → ${after}`,
  changedHead: (before, after) => `Head of the form: ${before} → ${after}`,
  lostCell: (before) => `A row or column is gone; it held ${before}`,
  quoted: (text) => (text === "" ? "empty" : `“${seenText(format, text)}”`),
  more: (count) => `and ${count} more`,
  notVerified: "Could not be verified",
  receiptGone: (code) => problem({ code: "receiptGone", closingCode: code }),
  receiptUnread: "Excel did not give the Phiếu kiểm tra. Wait a few seconds, then press Check.",
  receiptAltered:
    "The code part of the Phiếu kiểm tra was altered. Bring its sheet back from a copy, or reopen and close again.",
  columnsLost:
    "Columns of the form are gone, so that cells cannot be compared. Bring the columns back, then press Check.",
  logged(entry) {
    const day = englishDate(entry.on);
    switch (entry.kind) {
      case "sent":
        return `Sent on ${day}, time ${entry.time}${entry.document === "" ? "" : `, no. ${entry.document}`}`;
      case "returned":
        return `Returned on ${day}${entry.note === "" ? "" : `: ${entry.note}`}`;
      case "closed":
        return `Closed on ${day}${entry.by === "" ? "" : `, ${entry.by}`}`;
      case "reopened":
        return `Reopened on ${day}${entry.by === "" ? "" : `, ${entry.by}`}`;
    }
  },
  log: "Sent and returned",
  sent: "Record as sent",
  document: "Document number",
  documentMissing: "Enter the document number, for example 45/BC-UBND.",
  day: "Day",
  dayHint: "For example: 12/7/2026",
  time: "Time",
  notATime: "Enter which time it is sent, from 1.",
  returned: "Record as returned",
  note: "What has to be added",
  noteMissing: "Enter what has to be added.",
  record: "Write into the Phiếu kiểm tra",
  recorded: "Written into the Phiếu kiểm tra",
  recordedText: "The new row stands in its log.",
  notRecorded: "Not written into the Phiếu kiểm tra",
  reopen: "Reopen",
  reopenTitle: (sheetName) => `Reopen the figures of sheet “${sheetName}”`,
  reopenText:
    "The sheet is unprotected and the line with the Mã số liệu taken away. The Phiếu kiểm tra stays and notes the day.",
  reopenBy: "Reopened by",
  reopenPassword: "Sheet password (if it has one)",
  reopened: "Figures reopened",
  reopenedText: "Change the figures, press Check, then close again to get a new code.",
  notReopened: "Figures not reopened",
  problem,
};
