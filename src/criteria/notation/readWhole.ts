import { phraseAt, phrases, type Phrases } from "./phrases";
import { leftOver } from "./remainder";
import { textBetween, type Tokens } from "./tokens";
import words from "./words/whole.json";
import type { ThresholdReading, WrittenThreshold } from "./writtenThreshold";

const ZERO: WrittenThreshold = {
  kind: "figure",
  bound: { op: "=", value: { kind: "value", value: 0 }, unit: null },
  and: [],
};

const WHOLES: readonly (readonly [Phrases, WrittenThreshold])[] = [
  [phrases(words.none), { kind: "none" }],
  [phrases(words.zero), ZERO],
  [phrases(words.yesNo), { kind: "yes-no" }],
];
const YES_NO_MARK = phrases(words.yesNoMark);

/** What is said by one expression and nothing else: "Đạt", "Không", "Không quy định"; a mere "x" with a doubt. */
export function readWhole(tokens: Tokens): ThresholdReading | null {
  for (const [known, threshold] of WHOLES) {
    const length = phraseAt(tokens, 0, known);
    const doubts = length === 0 ? null : leftOver(tokens, length);
    if (doubts !== null) return { kind: "read", threshold, doubts };
  }
  const { length } = tokens.all;
  if (phraseAt(tokens, 0, YES_NO_MARK) !== length || length === 0) return null;
  const mark = textBetween(tokens, 0, length);
  return { kind: "read", threshold: { kind: "yes-no" }, doubts: [{ code: "wordsLeft", words: mark }] };
}
