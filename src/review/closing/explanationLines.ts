import { readExplanations, type KeyedSheet } from "../../recognition/explanations";
import type { CanonicalLines } from "./canonicalForm";

/** Giải trình below the form: what was written about which finding, by whom and when. */
export function addExplanationLines(lines: CanonicalLines, sheet: KeyedSheet): void {
  for (const { key, text, by, on, textAt } of readExplanations(sheet).entries) {
    const { code, key: row, column, row: words } = key.of;
    const name = `x:${JSON.stringify([code, row, column, words])}`;
    lines.add(name, "text", text);
    lines.add(name, "by", by);
    lines.add(name, "on", on);
    if (textAt !== null) for (const part of ["text", "by", "on"]) lines.place(name, part, textAt);
  }
}
