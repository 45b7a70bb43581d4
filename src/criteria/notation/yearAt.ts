import { phraseAt, phrases } from "./phrases";
import { isMark, type Tokens } from "./tokens";
import words from "./words/bounds.json";

export type YearAt = { readonly year: string; readonly next: number };

const YEAR = phrases(words.year);
const IS_THEN = phrases(words.isThen);

/** "Năm 2023:", "năm 2023 là", "2023:"; a number of four digits without word or colon is no year. */
export function yearAt(tokens: Tokens, at: number): YearAt | null {
  const word = phraseAt(tokens, at, YEAR);
  const year = tokens.all[at + word];
  if (year?.kind !== "number" || !/^20\d\d$/.test(year.text)) return null;
  const after = at + word + 1;
  const isColon = isMark(tokens.all[after], ":");
  if (word === 0 && !isColon) return null;
  const isDash = isMark(tokens.all[after], "-", "–");
  return { year: year.text, next: isColon || isDash ? after + 1 : after + phraseAt(tokens, after, IS_THEN) };
}

/** "(năm 2023)", "(2023)" behind a figure. */
export function bracketedYearAt(tokens: Tokens, at: number): YearAt | null {
  if (!isMark(tokens.all[at], "(")) return null;
  const word = phraseAt(tokens, at + 1, YEAR);
  const year = tokens.all[at + 1 + word];
  const isYear = year?.kind === "number" && /^20\d\d$/.test(year.text) && isMark(tokens.all[at + word + 2], ")");
  return isYear ? { year: year.text, next: at + word + 3 } : null;
}
