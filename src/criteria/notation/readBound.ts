import type { Comparison } from "../criterionSet";
import { closingComparison, readComparison } from "./readComparison";
import { phraseAt, phrases } from "./phrases";
import { readNumber } from "./readNumber";
import { isMark, type Tokens } from "./tokens";
import { yearAt } from "./yearAt";
import words from "./words/bounds.json";
import type { NotationDoubt } from "./writtenThreshold";

/** A figure with its comparison: "từ 02 mô hình trở lên". `words` is the span of what stands between them. */
export type ReadBound = {
  readonly op: Comparison;
  readonly value: number;
  /** No word or sign says how to compare. */
  readonly bare: boolean;
  readonly percent: boolean;
  readonly words: Span;
  readonly doubts: readonly NotationDoubt[];
  readonly next: number;
};

/** Token numbers, the second one outside. */
export type Span = { readonly from: number; readonly to: number };

const PERCENT = phrases(words.percent);
const AMONG_THEM = phrases(words.amongThem);
const UP = phrases(words.andUp);
const DOWN = phrases(words.andDown);
const NUMERALS = words.numerals.map((word) => phrases([word]));

/** Null where no figure with one clear comparison begins here. */
export function readBound(tokens: Tokens, at: number): ReadBound | null {
  const opening = readComparison(tokens, at);
  if (opening === null) return null;
  const figure = figureAt(tokens, opening.next);
  if (figure === null) return null;
  const percent = percentAt(tokens, figure.next);
  const from = figure.next + percent;
  const to = wordsEnd(tokens, from);
  const closing = closingComparison(tokens, to, opening);
  if (closing === null) return null;
  const { op, next } = closing;
  const isSaid = opening.op !== null || next > to;
  if (!isSaid && isYear(tokens, figure, percent, to - from)) return null;
  const bare = op === null;
  return {
    // A bare number asks for at least that much, a bare 0 for none.
    op: op ?? (figure.value === 0 ? "=" : ">="),
    value: figure.value,
    bare,
    percent: percent > 0,
    words: { from, to },
    doubts: figure.doubts,
    next,
  };
}

type Figure = {
  readonly value: number;
  readonly doubts: readonly NotationDoubt[];
  readonly next: number;
};

function figureAt(tokens: Tokens, at: number): Figure | null {
  const token = tokens.all[at];
  if (token?.kind === "number") {
    const read = readNumber(token.text);
    return read === null ? null : { ...read, next: at + 1 };
  }
  const numeral = NUMERALS.findIndex((numeralWord) => phraseAt(tokens, at, numeralWord) > 0);
  // "một" alone is no requirement; before a word it counts: "ít nhất một mô hình".
  if (numeral < 0 || tokens.all[at + 1]?.kind !== "word") return null;
  return { value: numeral + 1, doubts: [], next: at + 1 };
}

function percentAt(tokens: Tokens, at: number): number {
  return isMark(tokens.all[at], "%") ? 1 : phraseAt(tokens, at, PERCENT);
}

/** Words run on over "/" and "-" between letters ("triệu đồng/người", "ngày-đêm") to whatever says something else. */
function wordsEnd(tokens: Tokens, from: number): number {
  const { all } = tokens;
  let at = from;
  for (; at < all.length; at += 1) {
    const isJoint = isMark(all[at], "/", "-", ".") && all[at + 1]?.kind === "word" && at > from;
    if (!isJoint && all[at]?.kind !== "word") break;
    if (yearAt(tokens, at) !== null) break;
    if (phraseAt(tokens, at, UP) + phraseAt(tokens, at, DOWN) + phraseAt(tokens, at, AMONG_THEM) > 0) break;
  }
  while (at > from && all[at - 1]?.kind === "mark") at -= 1;
  return at;
}

/** "2025" alone is a year as likely as a quantity. */
function isYear(tokens: Tokens, { value, next }: Figure, percent: number, words: number): boolean {
  return percent === 0 && words === 0 && tokens.all[next - 1]?.text.length === 4 && value >= 2000 && value < 2100;
}
