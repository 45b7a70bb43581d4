import { filledText } from "../textTemplate";
import words from "../words/soSanhBoTieuChi.json";
import type { ComparisonRow } from "./comparisonRows";
import type { ComparisonSubject } from "./comparisonSubject";

/** The lines under the table: what its signs and words mean, and what is missing. */
export function comparisonNotes({ old, next }: ComparisonSubject, rows: readonly ComparisonRow[]): readonly string[] {
  const { notes, differences } = words;
  const unchecked = rows.some((row) => row.oldThreshold.endsWith("*") || row.nextThreshold.endsWith("*"));
  const maybe = rows.some(({ difference }) => difference === differences.maybe);
  const empty = [old, next].filter(({ withoutIndicators }) => withoutIndicators);
  return [
    ...(unchecked ? [notes.unchecked] : []),
    ...(maybe ? [notes.maybe] : []),
    ...empty.map(({ title }) => filledText(notes.withoutIndicators, { title })),
  ];
}
