import type { WorkbookProblem } from "../../usecases/ports";
import type { Messages } from "../vi";
import { findings } from "./findings";

function workbook(problem: WorkbookProblem): string {
  switch (problem.code) {
    case "cellEditMode":
      return "A cell in the worksheet is being edited. Press Enter to finish it, then try again.";
    case "workbookProtected":
      return "The workbook's structure is protected, so no sheet can be added. Turn off Protect Workbook on the Review tab, then try again.";
    case "readOnly":
      return "The file is open read-only. Press Enable Editing, or save it as another file, then try again.";
    case "workbookClosed":
      return "The file is closed or another file is in front. Open it again, then try again.";
    case "hostTooOld":
      return "This Excel is too old. Excel 2021 or Microsoft 365 is needed.";
    case "sheetProtected":
      return "The sheet is protected. Press Unprotect Sheet on the Review tab, then try again.";
    case "wrongPassword":
      return "That is not the password. Look at Caps Lock and the keyboard, then type it again.";
    case "sheetGone":
      return "This sheet is no longer in the file. Choose another sheet, then press Check.";
    case "tooLarge":
      return "The sheet is too large for Excel to read. Delete unused rows and columns outside the form, then try again.";
    case "busy":
      return "Excel is busy. Wait a few seconds, then try again.";
    case "cancelled":
      return "This was cancelled. The file is unchanged.";
    case "leftover":
      return `The form was not finished and its sheet could not be removed. Delete sheet “${problem.sheetName}”, then insert the form again.`;
    case "halfWritten":
      return "Excel stopped half-way, so only some of the cells may be changed. Press Ctrl+Z, look at the cells, then try again.";
    case "unknown":
      return `Excel could not do this. Try again; if it fails again, report this code: ${problem.reference}.`;
  }
}

export const problems: Messages["problems"] = {
  workbook,
  form(problem) {
    switch (problem.code) {
      case "notAForm":
        return `Sheet “${problem.sheetName}” is not one of the forms. Open a sheet with a form, then try again.`;
      case "unreadable":
        return `The form on sheet “${problem.sheetName}” could not be read. ${findings.sentence(problem.finding)}`;
      case "upToDate":
        return `The form on sheet “${problem.sheetName}” has the newest layout. It needs no upgrade.`;
      case "changed":
        return "The sheet has just changed, so nothing was written. Look again, then try again.";
      case "unitUnknown":
        return "The cell Đơn vị tính in the head is empty or says an unknown word. Choose again from its list and repeat.";
      case "notConvertible":
        return `Nothing was converted, because these cells hold figures as text or formulas of their own: ${problem.cells.join(", ")}. Replace them by plain figures and repeat.`;
      default:
        return workbook(problem);
    }
  },
  goToNextIssue: {
    nothingLeft: "No cell is left to correct in this form.",
    notAForm: (sheetName) => `Sheet “${sheetName}” is not one of the forms. Open a sheet with a form and press again.`,
    unreadable: (sheetName) => `The form on sheet “${sheetName}” could not be checked. Open Kiểm tra to see why.`,
  },
};
