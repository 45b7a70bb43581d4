import type { AnnexDoubt, LeftReason } from "../../../usecases/sets/annex/annexDraft";
import type { SetProblem } from "../../../usecases/sets/setChange";
import type { SetMessages } from "../../vi/sets";
import { doubtWords, refusals } from "./refusals";
import { row } from "./row";

const headProblems = {
  title: "Enter the set's title.",
  label: "Enter a short name of at most 8 letters.",
  number: "Enter the decision's number.",
  inForceFrom: "Enter day, month and year, for example 15/02/2026.",
  years: "Enter the first and the last year, for example 2026 and 2030.",
};

const leftReasons: Readonly<Record<LeftReason, string>> = {
  title: "title",
  note: "note",
  signature: "signature",
  pageNumber: "page number",
  headingAgain: "heading repeated",
  columnNumbers: "numbers of columns",
  otherColumn: "another column",
  otherTable: "another table",
  sum: "sum",
  unreadable: "not understood",
  beside: "text outside the table's rows",
  dropped: "row left out",
};

function doubt(found: AnnexDoubt): string {
  switch (found.code) {
    case "notation":
      return doubtWords(found.doubt);
    case "unreadable":
      return `“${found.text}” was not understood. Type the threshold, or leave it empty.`;
    case "codeByOrder":
      return found.given === ""
        ? "No code: counted by order."
        : `Code “${found.given}” is cut short: counted by order.`;
    case "codeFromDate":
      return `Excel made a date of the code (“${found.given}”). Compare it with the document.`;
    case "codeRepeated":
      return `Code “${found.given}” stands twice.`;
    case "codeElsewhere":
      return `Code “${found.given}” stands under criterion ${found.criterion}.`;
    case "criterionByOrder":
      return `No number of the criterion: taken as ${found.no}.`;
    case "criterionNameMissing":
      return `No name of criterion ${found.no}. Type it.`;
    case "criterionRepeated":
      return `Criterion ${found.no} stands twice.`;
    case "areaGuessed":
      return `The heading “${found.heading}” is misspelt: taken as ${found.area}.`;
    case "areaUnknown":
      return `Which area is column “${found.heading}”? Choose it under Columns.`;
    case "areaRepeated":
      return `Column “${found.heading}” is the same area as another one.`;
    case "mergeGuessed":
      return "A merged cell may be lost: the threshold was taken for the areas beside it.";
    case "mergePossible":
      return "Only the first area has a threshold; a merged cell may be lost.";
    case "fromCriterionRow":
      return "The threshold comes from the criterion's row.";
    case "rowWithoutCode":
      return "The row has no code.";
    case "textJoined":
      return "A text broken over rows was put together.";
    case "severalInOneCell":
      return "Several codes in one cell; only the first was read.";
    case "unitConflict":
      return `The unit “${found.unit}” does not go with the row.`;
    case "textBeside":
      return "A text in the table that belongs to no row.";
  }
}

function rowProblem(problem: SetProblem): string {
  if (problem.code !== "threshold" || problem.reason.kind !== "otherDirection") return refusals.change(problem);
  return `Other areas ask for ${row.comparisons[problem.reason.op]}, and an indicator compares in one way. Type it anew, or clear it: the original stays in the note.`;
}

export const annex: SetMessages["annex"] = {
  intro: "Paste the decision's annex (from Word or PDF) into a sheet, open that sheet, then press Read the annex.",
  read: "Read the annex",
  reading: "Reading the annex…",
  notRead: "The sheet on view could not be read",
  none: "No table of criteria on the sheet on view. Paste the table's headings too, then read again.",
  found: (sheetName) => `Sheet “${sheetName}”`,
  counts: (criteria, indicators) => `${criteria} criteria, ${indicators} indicators`,
  understood: (understood, all) =>
    `Understood ${understood} of ${all} cells; ${all - understood} stay outside the set.`,
  doubts: (count) => `Please look (${count})`,
  noDoubts: "Nothing to look at again.",
  mark: "Please look",
  doubt,
  cell: (address) => `Go to cell ${address}`,
  notShown: "The cell could not be shown",
  left: (count) => `Cells outside the set (${count})`,
  leftCell: (text, reason) => `${text} (${leftReasons[reason]})`,
  columns: "Columns of thresholds",
  column: (heading) => `Column “${heading}”`,
  every: "Every area without a column",
  keep: "An area of its own",
  omit: "Leave this column out",
  columnsProblem: "Choose an area for at least one column, and each area once.",
  criterion: (no, name, rows) => `${no}. ${name} (${rows})`,
  criterionName: (no) => `Name of criterion ${no}`,
  criterionProblem: "Enter the criterion's name.",
  row: ({ code, part, text }) => (part === null ? `${code}. ${text}` : `${code}, part ${part}. ${text}`),
  original: (text) => (text === "" ? "Empty cell" : `Original: ${text}`),
  thresholdOf: (heading) => `Threshold: ${heading}`,
  drop: "Leave this row out",
  dropped: "Left out",
  restore: "Take this row back",
  target: "Save as",
  asNew: "A new set",
  replaces: (indicators) =>
    `Criteria of the annex take the place of those of the set, which has ${indicators} indicators.`,
  title: "Title of the set",
  label: "Short name",
  labelHint: "For names of sheets, at most 8 letters. For example NTM",
  number: "Number of the decision",
  numberHint: "For example 51/2025/QĐ-TTg",
  inForceFrom: "In force from",
  inForceHint: "For example 15/02/2026",
  level: "Applies to",
  levels: { commune: "Communes", village: "Villages" },
  yearFrom: "From year",
  yearTo: "To year",
  save: "Save the set",
  saved: "Set saved",
  savedText: (title) => `${title}. Its thresholds are not checked: compare each with the document, then mark it.`,
  look: "Look at the set",
  notSaved: "The set was not saved",
  empty: "No indicator is left to save. Take rows back.",
  rowAt: (key, sentence) => `Row at ${key}: ${sentence}`,
  headProblem: (field) => headProblems[field],
  rowProblem,
};
