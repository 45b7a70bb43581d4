import type { SetMessages } from "../../vi/sets";

const reasons = { new: "new", gone: "no longer in the set", reworded: "other words", kind: "another kind of answer" };

export const follow: SetMessages["follow"] = {
  intro:
    "Forms keep the thresholds they were inserted with. Look at what would change; nothing is written before Update.",
  preview: "Preview the changes",
  looking: "Looking at the forms of this workbook…",
  notRead: "The forms could not be read",
  none: "No form has to change: every Biểu 01 of this workbook is of the set as it is now, or of another set.",
  found: (sheets) => `Forms of another edition of this set: ${sheets}.`,
  subject: ({ unitName, year, areaName }) =>
    [unitName, String(year), areaName].filter((part) => part !== "").join(", "),
  counts: (rows, verdicts) => `Thresholds that change: ${rows}; verdicts that change with them: ${verdicts}.`,
  row: (code, text) => `${code}. ${text}`,
  threshold: (before, after) => `Threshold: ${before === "" ? "none" : before} → ${after === "" ? "none" : after}`,
  verdict: (before, after) => `Verdict: ${before} → ${after}`,
  sameVerdict: (verdict) => `Verdict: still ${verdict}`,
  own: (count) => `Thresholds typed by the commune, which stay: ${count}.`,
  newSheet: "A new form is needed",
  newSheetText:
    "These indicators change in more than their threshold, so that a new form is needed: use Move to a new set:",
  reason: (code, reason) => `${code}: ${reasons[reason]}`,
  update: "Update this form",
  updateSheet: (sheetName) => `Update this form: ${sheetName}`,
  updated: "Form updated",
  updatedText: (cells) => `Cells written: ${cells}. Verdicts follow by themselves.`,
  notUpdated: "The form was not updated",
  undo: "Undo",
  undone: "Undone",
  undoneText: "The sheet is as it was before.",
  sheet: (sheetName) => `Sheet “${sheetName}”`,
  goTo: "Go to this sheet",
  goToSheet: (sheetName) => `Go to this sheet: ${sheetName}`,
};
