import type { Span } from "./readBound";
import { afterPhrases, phraseIn, phrases } from "./phrases";
import { isMark, textBetween, type Tokens } from "./tokens";
import bounds from "./words/bounds.json";
import whole from "./words/whole.json";
import type { NotationDoubt } from "./writtenThreshold";

const HARMLESS = phrases(whole.harmless);
const CONDITIONS = phrases(whole.conditions);
const COMPARISONS = phrases([
  ...bounds.atLeast,
  ...bounds.atMost,
  ...bounds.above,
  ...bounds.below,
  ...bounds.andUp,
  ...bounds.andDown,
]);

/** More words than a name has are a sentence. */
const MOST_WORDS = 8;

/** Where the harmless words at the end of a span begin: "mô hình | theo quy định". */
export function harmlessEnd(tokens: Tokens, { from, to }: Span): number {
  for (let at = from; at < to; at += 1) {
    if (afterPhrases(tokens, at, HARMLESS) === to) return at;
  }
  return to;
}

/** A name of something and no condition: "đường được cứng hóa", not "nếu có", "đối với xã miền núi", "80". */
export function isName(tokens: Tokens, { from, to }: Span): boolean {
  const span = tokens.all.slice(from, to);
  return (
    span.length <= MOST_WORDS &&
    span.every((token) => token.kind === "word" || isMark(token, "/", "-", ".", ",")) &&
    phraseIn(tokens, from, to, CONDITIONS) === null &&
    phraseIn(tokens, from, to, COMPARISONS) === null
  );
}

/** The doubt about words that were left out or taken for a name; none for no words. */
export function doubtOf(tokens: Tokens, { from, to }: Span): readonly NotationDoubt[] {
  return to > from ? [{ code: "wordsLeft", words: textBetween(tokens, from, to) }] : [];
}

/**
 * What is left at the end, brackets and commas around it included: a doubt where it is harmless, null where it may
 * say something of its own.
 */
export function leftOver(tokens: Tokens, at: number): readonly NotationDoubt[] | null {
  let from = at;
  let to = tokens.all.length;
  while (isMark(tokens.all[from], ",", ";", "(", "-", "–", ".")) from += 1;
  while (to > from && isMark(tokens.all[to - 1], ")", ",", ";", ".")) to -= 1;
  if (from === to) return at === tokens.all.length ? [] : null;
  return afterPhrases(tokens, from, HARMLESS) === to ? doubtOf(tokens, { from, to }) : null;
}
