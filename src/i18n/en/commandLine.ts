import type { FileWarning } from "../../cli/checkFile";
import type { RefusalCode } from "../../cli/reportJson";
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
    "No sheet of the file is a Biểu 01 or a decision's annex. Check the file; if the form is on a hidden sheet, unhide it and save.",
};

const warning: Readonly<Record<FileWarning["code"], string>> = {
  cut: "has data outside A1:CV3000. That part is not checked.",
  notCalculated: "has formulas without a result. Open the file in Excel, save it and check again.",
};

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
  errors: "To correct",
  explain: "To explain",
  refused: "Not read",
  notJudged: "Not checked",
  annex: (areas, criteria, indicators, doubts) =>
    `Annex: ${areas} regions or commune groups, ${criteria} criteria, ${indicators} indicators${doubts === 0 ? "" : `; ${doubts} places to look at again`}`,
};
