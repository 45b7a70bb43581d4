import { excelTrim, sameWord } from "../assessment/answer";
import { AIM_WORD } from "../forms/verdictWords";

/** Whether the cell of a criterion row says that it is an aim of the year. */
export function isAim(text: string): boolean {
  return sameWord(excelTrim(text), AIM_WORD);
}
