import { levelAt } from "./levelAt";
import { phraseAt, phrases } from "./phrases";
import { leftOver } from "./remainder";
import type { Tokens } from "./tokens";
import bounds from "./words/bounds.json";
import words from "./words/levels.json";
import type { ThresholdReading } from "./writtenThreshold";

const LEAD = phrases(words.lead);
const AT_LEAST = phrases([...bounds.atLeast, ...bounds.from]);
const UP = phrases(bounds.andUp);

/**
 * "Khá trở lên", "Đạt loại Tốt", "≥ Mức độ 2": at least that level. Of the row's own levels where they are given, else of
 * those the decisions use. Null for a bound from above and for a choice ("Khá hoặc Tốt").
 */
export function readLevel(tokens: Tokens, ofRow: readonly string[]): ThresholdReading | null {
  for (let at = 0; at < tokens.all.length;) {
    const read = levelFrom(tokens, at, ofRow);
    if (read !== null) return read;
    const token = tokens.all[at];
    const sign = token?.kind === "sign" && token.op === ">=" ? 1 : 0;
    const step = phraseAt(tokens, at, LEAD) || phraseAt(tokens, at, AT_LEAST) || sign;
    if (step === 0) return null;
    at += step;
  }
  return null;
}

function levelFrom(tokens: Tokens, at: number, ofRow: readonly string[]): ThresholdReading | null {
  const found = levelAt(tokens, at, ofRow);
  if (found === null) return null;
  const up = phraseAt(tokens, found.next, UP);
  if (found.onlyWithUp && up === 0) return null;
  const doubts = leftOver(tokens, found.next + up);
  return doubts === null ? null : { kind: "read", threshold: { kind: "level", atLeast: found.level }, doubts };
}
