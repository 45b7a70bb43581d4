import type { Comparison } from "../criterionSet";
import { afterPhrases, phraseAt, phrases, type Phrases } from "./phrases";
import { isMark, type Tokens } from "./tokens";
import words from "./words/bounds.json";

/** What stands before a figure; `op` null where nothing does. "từ" waits for its "trở lên" or "trở xuống". */
export type OpeningComparison = {
  readonly op: Comparison | null;
  readonly isFrom: boolean;
  readonly next: number;
};

const LEAD = phrases(words.lead);
const FROM = phrases(words.from);
const UP = phrases(words.andUp);
const DOWN = phrases(words.andDown);
const OPENINGS: readonly (readonly [Comparison, Phrases])[] = [
  [">=", phrases(words.atLeast)],
  ["<=", phrases(words.atMost)],
  [">", phrases(words.above)],
  ["<", phrases(words.below)],
  ["=", phrases(words.exactly)],
];

/** "Đạt từ", "≥", "tối thiểu là": null where two of them contradict each other. */
export function readComparison(tokens: Tokens, at: number): OpeningComparison | null {
  let opening: OpeningComparison = { op: null, isFrom: false, next: afterPhrases(tokens, at, LEAD) };
  for (let found = openingAt(tokens, opening.next); found !== null; found = openingAt(tokens, opening.next)) {
    const isFrom = opening.isFrom || found.op === null;
    const op = found.op ?? opening.op;
    if (opening.op !== null && op !== opening.op) return null;
    // "từ trên 80%" says two things.
    if (isFrom && op !== null && op !== ">=") return null;
    opening = { op, isFrom, next: afterFiller(tokens, found.next) };
  }
  return opening;
}

/** The comparison once what stands after the figure is known; `op` null for a bare number, null for a contradiction. */
export function closingComparison(
  tokens: Tokens,
  at: number,
  { op, isFrom }: OpeningComparison,
): { readonly op: Comparison | null; readonly next: number } | null {
  const up = phraseAt(tokens, at, UP);
  if (up > 0) return op === null || op === ">=" ? { op: ">=", next: at + up } : null;
  const down = phraseAt(tokens, at, DOWN);
  if (down > 0) return op === null || op === "<=" ? { op: "<=", next: at + down } : null;
  return { op: isFrom ? ">=" : op, next: at };
}

function openingAt(tokens: Tokens, at: number): { readonly op: Comparison | null; readonly next: number } | null {
  const token = tokens.all[at];
  if (token?.kind === "sign") return { op: token.op, next: at + 1 };
  for (const [op, known] of OPENINGS) {
    const length = phraseAt(tokens, at, known);
    if (length > 0) return { op, next: at + length };
  }
  const from = phraseAt(tokens, at, FROM);
  return from > 0 ? { op: null, next: at + from } : null;
}

/** "Tối thiểu là 80%", "Tối thiểu: 80%". */
function afterFiller(tokens: Tokens, at: number): number {
  const next = afterPhrases(tokens, at, LEAD);
  return isMark(tokens.all[next], ":") ? next + 1 : next;
}
