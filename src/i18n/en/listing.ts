import type { ToolMessages } from "../vi/checkTools";

export const listing: ToolMessages["listing"] = {
  copy: (count, all) => (count === all ? `Copy the list (${count})` : `Copy what is shown (${count} of ${all})`),
  columns: ["Severity", "Cell", "Criterion, indicator", "What it is about", "Basis", "Explanation"],
  copied: "Copied. Paste it into a sheet or a text.",
  notCopied: "The browser does not let it be copied. Select all of the text below and press Ctrl+C.",
  toSheet: "Put on a new sheet",
  written: (sheetName) => `The list stands on the sheet “${sheetName}”`,
  writtenText: "Open that sheet to print it or to send it. Delete the sheet when you need it no more.",
  notWritten: "The list was not put on a new sheet",
};
