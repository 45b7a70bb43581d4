import { readExplanations, type KeyedSheet } from "../../recognition/explanations";
import type { CanonicalLines } from "./canonicalForm";

/** Giải trình below the form: what was written about which finding, by whom and when. */
export function addExplanationLines(lines: CanonicalLines, sheet: KeyedSheet): void {
  const names = new Map<string, number>();
  for (const { key, text, by, on, textAt } of readExplanations(sheet).entries) {
    const { code, key: row, column, row: words } = key.of;
    const first = `x:${JSON.stringify([code, row, column, words])}`;
    const count = (names.get(first) ?? 0) + 1;
    names.set(first, count);
    // A copied row has the key of its original: it is a line of its own, or nobody could name it when it changes.
    const name = count === 1 ? first : `${first}#${count}`;
    lines.add(name, "text", text);
    lines.add(name, "by", by);
    lines.add(name, "on", on);
    if (textAt !== null) for (const part of ["text", "by", "on"]) lines.place(name, part, textAt);
  }
}
