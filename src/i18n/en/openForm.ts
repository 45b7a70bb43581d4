import type { OpenFormMessages } from "../vi/openForm";
import { checkNotice } from "./checkNotice";
import { undoing } from "./undoing";

export const openForm: OpenFormMessages = {
  lookAgain: "Look again",
  looking: "Reading the form…",
  notRead: "The form on view could not be read",
  none: "The sheet on view is not one of the forms. Open a sheet with a form, then press Look again.",
  isNoForm: (sheetName) => `Sheet “${sheetName}” is not one of the forms.`,
  formsHere: "Forms in this file:",
  goToForm: (sheetName) => `Go to sheet “${sheetName}”`,
  noForms: "This file has no form yet. Go to Forms to insert one.",
  goToForms: "Go to Forms",
  sheet: (sheetName) => `Sheet “${sheetName}”`,
  changeMode: "Change the kind of form",
  changeModeHint: "The columns follow the new kind. Figures already entered stay.",
  modeChanged: "Kind of form changed",
  modeChangedText: "The columns follow the new kind. Figures already entered stay.",
  notChanged: "The kind of form was not changed",
  undo: "Undo",
  undone: "Undone",
  undoneText: "The sheet is as it was before.",
  notUndone: "It could not be undone",
  undoing,
  checkNotice,
  changeUnit: "Change the unit of money",
  changeUnitHint: "Every amount typed is converted exactly. It can be undone.",
  unitChanged: "Unit of money changed",
  unitChangedText: (cells) => `${cells} cells rewritten. Sums follow by themselves.`,
  unitNotChanged: "Unit of money not changed",
  newPeriod: "Start a new period",
  newPeriodHint: "The new form is on another sheet and takes this form's figures along. This sheet stays.",
  newPeriodMade: "New period started",
  newPeriodNotMade: "The new period was not started",
  upgrade: "Upgrade form",
  upgradeHint: "This form has an older layout. An upgrade copies its figures to a new sheet. This sheet stays.",
  upgraded: "Form upgraded",
  notUpgraded: "The form was not upgraded",
  fixFields: "Some fields are not right yet. Correct the marked fields, then try again.",
  newSheet({ sheet, kept, carried }) {
    const moved = `The new form is on sheet “${sheet.sheetName}”. Figures copied: ${kept}.`;
    if (carried === 0) return moved;
    return `${moved} Of the last period: ${carried}; enter new figures, or confirm them with Unchanged on tab Check.`;
  },
  left: (count) => `Cells without a place on the new form, still on the old sheet (${count}):`,
  leftInput: (address, text) => `${address}: ${text}`,
};
