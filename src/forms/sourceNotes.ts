import type { CriteriaList } from "../criteria/criteriaList";
import { filledText } from "./textTemplate";
import words from "./words/bieu01.json";

/** "Bộ tiêu chí: …, theo văn bản số …": a line for each set of a list, which has one at least. */
export function sourceNotes(list: CriteriaList): readonly [string, ...string[]] {
  const [first = "", ...others] = list.sets.map(({ set: { title, decision } }) =>
    filledText(words.notes.source, { title, number: decision.number, issuer: decision.issuer }),
  );
  return [first, ...others];
}
