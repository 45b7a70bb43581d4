import type { FileWarning } from "../../cli/checkFile";
import type { RefusalCode } from "../../cli/reportJson";
import { englishDate } from "../dateFormat";
import { numberFormat, seenText } from "../numberFormat";
import type { commandLine as vietnamese } from "../vi/commandLine";

const refusal: Readonly<Record<RefusalCode, string>> = {
  "file.notFound": "The file was not found or could not be opened. Check its path and name.",
  "file.empty": "The file is empty. Copy or download it again.",
  "file.notXlsx":
    "This is no Excel file (.xlsx). Open it in Excel, choose Save As, type Excel Workbook (.xlsx), and check the new file.",
  "file.oldFormat":
    "This is an old Excel file (.xls). Open it in Excel, choose Save As, type Excel Workbook (.xlsx), and check the new file.",
  "file.encrypted":
    "The file has a password. Open it in Excel, remove the password under File > Info > Protect Workbook, save and check again.",
  "file.damaged":
    "The file is damaged or was not downloaded whole. Download it again; if Excel still opens it, save it as a new file and check that.",
  "file.tooLarge": "The file is too large for a form. Copy the sheet with the form into a new file and check that.",
  "file.bomb":
    "The file grows beyond reason when it is opened; it was not read, so as not to block the machine. Ask its sender for another one.",
  "file.noForm":
    "No form found: no sheet has a table of criteria or of money, or a decision's annex. Check the file; if the form is on a hidden sheet, unhide it and save.",
};

const warning: Readonly<Record<FileWarning["code"], string>> = {
  cut: "has data outside A1:CV3000. That part is not checked.",
  notCalculated: "has formulas without a result. Open the file in Excel, save it and check again.",
};

const closing: (typeof vietnamese)["closing"] = {
  code: ({ code, on, by }) => `Data code: ${code}, closed on ${englishDate(on)}${by === "" ? "" : ` by ${by}`}.`,
  unchanged: "The figures have not changed since they were closed.",
  changed: (cells) => `The figures HAVE CHANGED since they were closed, ${cells} cells:`,
  changedCell: (before, after) => [`closed: ${shown(before)}`, `now: ${shown(after)}`],
  goneCell: "(row or column deleted)",
  unverified: {
    receiptGone: "Not compared: the file has no Phiếu kiểm tra with this code. Ask for the file with all its sheets.",
    receiptAltered: "Not compared: the Phiếu kiểm tra was altered. Ask for the original file.",
    columnsLost: "Not compared, because the form is damaged. See the errors below.",
  },
  event(entry) {
    const day = entry.on === "" ? "" : ` on ${englishDate(entry.on)}`;
    switch (entry.kind) {
      case "closed":
        return `Closed${day}`;
      case "reopened":
        return `Opened again${day}`;
      case "sent":
        return `Sent${day}, time ${entry.time}${entry.document === "" ? "" : `, document ${entry.document}`}`;
      case "returned":
        return `Returned for additions${day}${entry.note === "" ? "" : `: ${entry.note}`}`;
    }
  },
  short: {
    unchanged: "unchanged",
    changed: "CHANGED",
    receiptGone: "not compared",
    receiptAltered: "not compared",
    columnsLost: "not compared",
  },
  notice: "The data code tells whether figures changed after they were closed; it is no digital signature.",
};

const figure = numberFormat(".", ",");

function shown(text: string): string {
  return text === "" ? "(empty)" : seenText(figure, text);
}

export const commandLine: typeof vietnamese = {
  usage: [
    "Usage:",
    "  npm run check -- FILE.xlsx …               checks each file",
    "  npm run check -- FOLDER                    checks every .xlsx file below the folder",
    "  npm run --silent check -- --json FILE.xlsx  prints the result as JSON",
  ].join("\n"),
  oneFileForJson: "With --json, name one .xlsx file only.",
  emptyFolder: (folder) => `There is no .xlsx file in “${folder}”.`,
  refusal,
  warning: (file, { code, sheet }) => `${file}, sheet “${sheet}” ${warning[code]}`,
  file: "File",
  form: "Form",
  result: "Result",
  state: "State",
  stateOf: (state, percent, verification) => `${state} ${percent}%${verification === null ? "" : ` (${verification})`}`,
  explained: "Explained",
  explainedToo: (open, explained) => (explained === 0 ? String(open) : `${open} (${explained} explained)`),
  closing,
  errors: "To correct",
  explain: "To explain",
  refused: "Not read",
  notJudged: "Not checked",
  funding: (works: number) => `Funding: ${works} works`,
  annex: (areas, criteria, indicators, doubts) =>
    `Annex: ${areas} regions or commune groups, ${criteria} criteria, ${indicators} indicators${doubts === 0 ? "" : `; ${doubts} places to look at again`}`,
};
