import type { RequestProblem } from "../../usecases/app";

const fields: Readonly<Record<RequestProblem["field"], string>> = {
  commune: "the commune's name",
  communeCode: "Commune code",
  village: "the village's name",
  responsibles: "the names under Chủ trì",
  year: "the year",
  asOf: "the day",
};

export function requestProblem(problem: RequestProblem): string {
  const name = fields[problem.field];
  switch (problem.code) {
    case "required":
      return `Enter ${name}.`;
    case "tooLong":
      return `Shorten ${name} to at most ${problem.maximum} characters.`;
    case "controlCharacter":
      return `There is a strange character in ${name}. Delete it and type it again.`;
    case "tooMany":
      return problem.field === "village"
        ? `At most ${problem.maximum} villages can stand side by side. Remove some names.`
        : `Chủ trì can list at most ${problem.maximum} names. Remove some lines.`;
    case "repeated":
      return `The village “${problem.name}” stands there twice. Remove one.`;
    case "yearOutOfRange":
      return `Choose a year from ${problem.from} to ${problem.to}.`;
    case "notADate":
      return "Enter day, month and year, for example 30/6/2023.";
    case "outsideYear":
      return `The day must lie in ${problem.year}. Correct the day or the year.`;
  }
}
