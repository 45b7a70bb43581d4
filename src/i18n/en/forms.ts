import { englishDate } from "../dateFormat";
import type { Messages } from "../vi";

export const forms: Messages["forms"] = {
  heading: "Insert Biểu 01",
  form: "Criterion set",
  levels: { commune: "Form of a commune", village: "Form of a village" },
  decision(choice) {
    const from = englishDate(choice.inForceFrom);
    const force =
      choice.inForceUntil === null
        ? `in force from ${from}`
        : `in force from ${from} to ${englishDate(choice.inForceUntil)}`;
    return `${choice.decisionNumber}, ${force}`;
  },
  size: (choice) =>
    `${choice.criterionCount} criteria, ${choice.indicatorCount} ${choice.indicatorNoun === "chỉ tiêu" ? "indicators" : "items"}`,
  year: "Year",
  area: "Region",
  commune: "Commune (xã)",
  communeHint: "For example: Thụy Hùng",
  village: "Village (thôn)",
  villageHint: "For example: Còn Toòng",
  insert: "Insert form",
  phase: { preparing: "Preparing the form…", writing: "Writing the form into a new worksheet…" },
  inserted: "Form inserted",
  insertedInto: (sheetName) => `The form is on sheet “${sheetName}”. Fill in the empty cells, then press Check.`,
  goToCheck: "Go to Check",
  notInserted: "The form was not inserted",
  fixFields: "Some fields are not right yet. Correct the marked fields, then press Insert form.",
  requestProblem(problem) {
    const fields = { commune: "the commune's name", village: "the village's name", year: "the year" };
    const name = fields[problem.field];
    switch (problem.code) {
      case "required":
        return `Enter ${name}.`;
      case "tooLong":
        return `Shorten ${name} to at most ${problem.maximum} characters.`;
      case "controlCharacter":
        return `There is a strange character in ${name}. Delete it and type it again.`;
      case "yearOutOfRange":
        return `Choose a year from ${problem.from} to ${problem.to}.`;
    }
  },
};
