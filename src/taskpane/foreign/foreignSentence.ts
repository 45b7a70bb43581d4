import type { ForeignMessages } from "../../i18n/vi/foreign";
import type { ForeignProblem } from "../../usecases/foreign/foreignWork";
import type { WorkbookProblem } from "../../usecases/ports";

/** Why it could not be done and what to do. */
export function foreignSentence(
  problem: ForeignProblem,
  words: ForeignMessages,
  ofWorkbook: (problem: WorkbookProblem) => string,
): string {
  switch (problem.code) {
    case "changed":
      return words.changed;
    case "nothingToFill":
      return words.nothingToFill(problem.sheetName);
    case "nothingToColour":
      return words.nothingToColour(problem.sheetName);
    case "sheetProtected":
      return words.protectedSheet;
    default:
      return ofWorkbook(problem);
  }
}
