import { foldText, textKey } from "../../grid/foldText";

/** Two names that are one however they are written: with other tones' places, capitals, blanks, or without marks. */
export function isSameName(here: string, there: string): boolean {
  return foldText(here) === foldText(there);
}

/** Two names that a reader takes for the same: marks count, their place does not. */
export function isSameSpelling(here: string, there: string): boolean {
  return textKey(here).toLowerCase() === textKey(there).toLowerCase();
}
