import { englishDate } from "../dateFormat";
import type { Messages } from "../vi";
import { requestProblem } from "./requestProblem";

export const forms: Messages["forms"] = {
  heading: "Insert a form",
  openForm: "Form on view",
  kind: "Form",
  bieu01: "Biểu 01 – results by criterion",
  form: "Criterion set",
  levels: { commune: "Form of a commune", village: "Form of a village" },
  decision(choice, decisions) {
    const from = englishDate(choice.inForceFrom);
    const force =
      choice.inForceUntil === null
        ? `in force from ${from}`
        : `in force from ${from} to ${englishDate(choice.inForceUntil)}`;
    const [number = "", ...later] = decisions;
    return `${number}, ${force}${later.length === 0 ? "" : `; amended by ${later.join(", ")}`}`;
  },
  size: (choice) =>
    `${choice.criterionCount} criteria, ${choice.indicatorCount} ${choice.indicatorNoun === "chỉ tiêu" ? "indicators" : "items"}`,
  area: "Region",
  commune: "Commune (xã)",
  communeHint: "For example: Thụy Hùng",
  village: "Village (thôn)",
  villageHint: "For example: Còn Toòng. Several villages side by side: separate them by ; (at most 6).",
  communeCode: "Commune code",
  communeCodeHint: "Code of the administrative unit, if known. For example: 06184",
  villageOptional: "Leave empty for a form of the whole commune.",
  group: "Group of communes",
  sources: "Sources of money",
  sourcesHint: "Clear the sources the commune does not have. Budgets and people's money are always in the form.",
  optionalSources: {
    integrated: "Integrated programmes (lồng ghép)",
    credit: "Credit",
    enterprise: "Enterprises",
    peopleLabourDays: "People's days of labour",
    peopleLand: "Land given by people",
  },
  responsibles: "Chủ trì (who leads)",
  responsiblesList: "Who can lead",
  responsiblesHint: "One name a line. The list is remembered for later forms and offered in the column Chủ trì.",
  responsiblesReset: "Take the usual list again",
  insert: "Insert form",
  phase: { preparing: "Preparing the form…", writing: "Writing the form into a new worksheet…" },
  inserted: "Form inserted",
  insertedInto: (sheetName) => `The form is on sheet “${sheetName}”. Fill in the empty cells, then press Check.`,
  withSets: (sheetNames) =>
    `Your own criterion set goes with it on ${sheetNames.map((name) => `“${name}”`).join(", ")}: keep that sheet when you send the file.`,
  goToCheck: "Go to Check",
  notInserted: "The form was not inserted",
  fixFields: "Some fields are not right yet. Correct the marked fields, then press Insert form.",
  example: "See the example (KH 95)",
  exampleInserted: "Example inserted",
  exampleOn: (sheetNames) =>
    `The example of plan 95/KH-UBND is on sheet ${sheetNames.map((name) => `“${name}”`).join(", ")}. Its figures are an example, not to be reported.`,
  exampleNotInserted: "The example was not inserted",
  requestProblem,
};
