import type { checkNotice as vietnamese } from "../vi/checkNotice";

export const checkNotice: typeof vietnamese = {
  renewed: "The figures in the sheet had changed, so the form was checked again. Choose the row again.",
  notChecked: "The check could not be made",
  notJumped: "The cell could not be reached",
  unreadable: (sheetName) => `The form on sheet “${sheetName}” could not be checked`,
  arranged: "Columns arranged",
  notArranged: "The columns could not be arranged",
};
