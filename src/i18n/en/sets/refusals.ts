import type { NotationDoubt } from "../../../criteria/notation/writtenThreshold";
import type { SetProblem, ThresholdRefusal } from "../../../usecases/sets/setChange";
import type { SetMessages } from "../../vi/sets";
import { row } from "./row";

export function doubtWords(found: NotationDoubt): string {
  switch (found.code) {
    case "bareNumber":
      return "At least or at most? Put a sign before it, for example ≥ 80% or ≤ 5%.";
    case "bareAtMost":
      return "This is usually at most. Put a sign before it, for example ≤ 5% or ≥ 5%.";
    case "decimalPoint":
      return "The point may stand for decimals. Write a comma, for example 48,5.";
    case "thousands":
      return "The point may stand for thousands or for decimals. Write 1200, or 1,2 with a comma.";
    case "wordsLeft":
      return `The words “${found.words}” were not understood. Take them out, or move them to the note.`;
  }
}

function threshold(reason: ThresholdRefusal): string {
  switch (reason.kind) {
    case "unreadable":
      return "Not understood. Write it as the document does, for example ≥ 80%; Không quá 3%; Khá trở lên; Đạt; Năm 2023: 42; năm 2024: 45.";
    case "doubtful":
      return reason.doubts.map(doubtWords).join(" ");
    case "otherKind":
      return "This does not go with the indicator's kind of answer. Write another threshold, or change the indicator.";
    case "otherDirection":
      return `This indicator asks for ${row.comparisons[reason.op]}. Write another threshold, or change the indicator.`;
    case "otherUnit":
      return reason.unit === ""
        ? "This indicator has no unit. Type the figure without one."
        : `This indicator is counted in ${reason.unit}. Type the threshold again, or edit the indicator to change its unit.`;
    case "beyondMaximum":
      return "That is more than the indicator can have. Check the decimal comma and the number of digits.";
    case "parts":
      return "There is a further condition in it. Type the main threshold here, and each condition in a row of its own.";
    case "unknownLevel":
      return `Take one of the levels: ${reason.scale.join(", ")}.`;
  }
}

function change(problem: SetProblem): string {
  switch (problem.code) {
    case "signing":
      return "Enter who does it, at most 100 characters.";
    case "threshold":
      return threshold(problem.reason);
    case "codeTaken":
      return `The set has a code ${problem.taken} already. Enter another one.`;
    case "codeMalformed":
      return "Enter the criterion's number, a point, then the place within it, for example 17.10.";
    case "textRequired":
      return "Enter the words of the indicator.";
    case "scaleRequired":
      return "Enter at least two levels, one a line, from lowest to highest.";
    case "rowGone":
      return "This indicator is no longer in the set. Choose the set again, then try once more.";
    case "notShipped":
      return "There is no original to go back to. Correct it, or remove it.";
    case "notKept":
      return "This machine keeps nothing more, so that nothing has changed. Save the set to a file, then tell who looks after the machine.";
  }
}

export const refusals: SetMessages["refusals"] = { change };
