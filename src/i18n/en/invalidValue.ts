import type { InvalidReason } from "../../assessment/verdict";
import { numberFormat, seenText, seenWords } from "../numberFormat";

const format = numberFormat(".", ",");

export function invalidValue(reason: InvalidReason, seen: string, suggestion: number | null): string {
  const shown = seenText(format, seen);
  switch (reason) {
    case "notANumber":
      return `The cell says “${seenWords(seen)}”, which is no number. Enter the number only, without words or unit.`;
    case "unknownAnswer":
      return `The cell says “${shown}”, which is no answer of this row. Choose one from the cell's list.`;
    case "negative":
      return `The cell says ${shown}, below 0. Enter a number from 0 up.`;
    case "overMaximum":
      return `The cell says ${shown}, too large for the row's unit. Check the figure.`;
    case "percentAsFraction":
      return suggestion === null
        ? `The cell says ${shown}, too small. Enter the percentage without the % sign.`
        : `The cell says ${shown}, perhaps ${format(suggestion)}%. Enter ${format(suggestion)} without the % sign.`;
    case "cellError":
      return `The cell shows the error ${shown}. Clear it and enter the figure again.`;
    case "badThreshold":
      return `The required level says “${shown}” and cannot be read. Enter it again from the decision.`;
    case "partInvalid":
      return "A part of this indicator has wrong data. Correct it in the row of the part.";
  }
}
