import turningWords from "./turningWords.json";
import { textKey } from "./wordKeys";

/** The pairs of neighbouring words in a text, counted. */
export type Neighbours = { readonly counts: ReadonlyMap<string, number>; readonly size: number };

/** The ends count as neighbours, so that a text of one word has pairs too. */
export function neighbours(words: readonly string[]): Neighbours {
  const counts = new Map<string, number>();
  const ended = [...words, ""];
  ended.forEach((word, index) => {
    const pair = `${ended[index - 1] ?? ""} ${word}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return { counts, size: ended.length };
}

/**
 * How much two texts have in common, from 0 to 1: twice the pairs of neighbouring words both have, over all pairs of
 * both. Pairs and not words, because "tỷ lệ", "theo quy định" and the like stand everywhere.
 */
export function similarity(one: Neighbours, other: Neighbours): number {
  let inCommon = 0;
  for (const [pair, count] of one.counts) inCommon += Math.min(count, other.counts.get(pair) ?? 0);
  return (2 * inCommon) / (one.size + other.size);
}

const TURNING = new Set(turningWords.map(textKey));

/**
 * Whether two similar texts can mean the same at all: their figures ("trẻ em dưới 5 tuổi", "giai đoạn 2021 - 2025") and
 * the words that turn a meaning ("không nguy hại") must be the same. What is required in percent ("đạt từ 80% trở lên")
 * is no part of what is measured: in a row that asks for a figure it may differ.
 */
export function mayMeanTheSame(one: MeantText, other: MeantText): boolean {
  const measured = one.asksForFigure && other.asksForFigure;
  return deciding(one.words, measured).join(" ") === deciding(other.words, measured).join(" ");
}

export type MeantText = { readonly words: readonly string[]; readonly asksForFigure: boolean };

function deciding(words: readonly string[], measured: boolean): readonly string[] {
  return words
    .filter((word, index) => {
      return TURNING.has(word) || (/^\d/.test(word) && !(measured && words[index + 1] === "%"));
    })
    .sort();
}
