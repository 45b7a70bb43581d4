import type { InvalidReason } from "../../assessment/verdict";
import type { Repair } from "../../review/repair";
import { numberFormat, seenText, seenWords } from "../numberFormat";
import { readingsOf } from "../readings";

const format = numberFormat(".", ",");

export function invalidValue(reason: InvalidReason, seen: string, suggestion: number | null, repair?: Repair): string {
  const shown = seenText(format, seen);
  const readings = readingsOf(repair, format);
  const [only, ...others] = readings;
  const among = readings.join(" or ");
  switch (reason) {
    case "notANumber":
      if (only === "") return "The cell looks empty but holds odd characters. Clear it and enter the figure.";
      if (only !== undefined) {
        return others.length === 0
          ? `The cell says “${seenWords(seen)}” as text, so it does not count. Change it to ${only}.`
          : `The cell says “${seenWords(seen)}” as text, which may be ${among}. Choose the right figure.`;
      }
      return `The cell says “${seenWords(seen)}”, which is no number. Enter the number only, without words or unit.`;
    case "unknownAnswer":
      if (only === "") return "The cell looks empty but holds odd characters. Clear it and choose the answer.";
      if (only !== undefined) {
        return others.length === 0
          ? `The cell says “${shown}”, not as the list has it. Change it to ${only}.`
          : `The cell says “${shown}”, which may be ${among}. Choose the right answer.`;
      }
      return `The cell says “${shown}”, which is no answer of this row. Choose one from the cell's list.`;
    case "negative":
      return `The cell says ${shown}, below 0. Enter a number from 0 up.`;
    case "overMaximum":
      return others.length === 0
        ? `The cell says ${shown}, too large for the row's unit. Check the figure.`
        : `The cell says ${shown}, too large for the row's unit, perhaps ${among}. Check the figure.`;
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
