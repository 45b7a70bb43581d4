import { phraseAt, phrases } from "./phrases";
import type { Tokens } from "./tokens";
import words from "./words/levels.json";

/** `onlyWithUp`: "Đạt" is a level where "trở lên" follows; alone it answers a yes-no row. */
export type LevelAt = { readonly level: string; readonly onlyWithUp: boolean; readonly next: number };

const NAMED = longestFirst([...words.named, ...words.onlyWithUp]);
const NUMBERED = longestFirst(words.numbered);
const ONLY_WITH_UP = new Set(words.onlyWithUp);

/** The level that stands here, in its usual spelling: one of the row's own first, then those the decisions use. */
export function levelAt(tokens: Tokens, at: number, ofRow: readonly string[]): LevelAt | null {
  for (const { text, known } of longestFirst(ofRow)) {
    const length = phraseAt(tokens, at, known);
    if (length > 0) return { level: text, onlyWithUp: false, next: at + length };
  }
  for (const { text, known } of NAMED) {
    const length = phraseAt(tokens, at, known);
    if (length > 0) return { level: text, onlyWithUp: ONLY_WITH_UP.has(text), next: at + length };
  }
  return numberedLevelAt(tokens, at);
}

/** "Mức độ 3", "mức độ 03", "Loại A". */
function numberedLevelAt(tokens: Tokens, at: number): LevelAt | null {
  for (const { text, known } of NUMBERED) {
    const length = phraseAt(tokens, at, known);
    const rank = tokens.all[at + length]?.text ?? "";
    if (length === 0 || !/^(0?[1-9]|[A-D])$/i.test(rank)) continue;
    return { level: `${text} ${rank.replace(/^0/, "").toUpperCase()}`, onlyWithUp: false, next: at + length + 1 };
  }
  return null;
}

function longestFirst(texts: readonly string[]) {
  return texts
    .map((text) => ({ text, known: phrases([text]) }))
    .sort((one, other) => other.text.length - one.text.length);
}
