import type { Messages } from "../vi";
import { period } from "./period";

export const check: Messages["check"] = {
  check: "Check",
  checkWorkbook: "Check the workbook",
  intro: "Open a sheet with a form, then press Check. Checking only reads; it changes nothing.",
  checking: "Checking…",
  subject({ sheetName, unitName, mode, year, asOf }) {
    const parts = [`Sheet “${sheetName}”`, unitName, period.ofYear(mode, year), asOf === null ? "" : period.upTo(asOf)];
    return parts.filter((part) => part !== "").join(", ");
  },
  nothingFound: "Nothing is left to correct or explain.",
  findingCount: (count) => (count === 1 ? "1 point to look at" : `${count} points to look at`),
  announcement: (summary, errors, all) =>
    all === 0 ? `Checked. ${summary}.` : `Checked. ${summary}. To be corrected: ${errors}. In all: ${all}.`,
  updated: (summary) => `Updated. ${summary}.`,
  groupCount: (title, count) => `${title} (${count})`,
  explainedToo: (count) => `, explained (${count})`,
  goToCell: (address) => `Go to cell ${address}`,
  arrangeColumns: "Arrange columns",
};
