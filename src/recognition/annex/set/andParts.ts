import { foldText } from "../../../grid/foldText";
import { rowOfAnnex, type AreaThreshold, type RowOfAnnex } from "./rowOfAnnex";

/** "100% (≥ 50% cứng hóa)": each further condition is a row of its own, the same one in every area that names it. */
export function andParts(
  thresholds: readonly AreaThreshold[],
): readonly { readonly text: string; readonly row: RowOfAnnex }[] {
  const byText = new Map<string, { readonly text: string; readonly thresholds: AreaThreshold[] }>();
  for (const { area, at, text: cell, written } of thresholds) {
    if (written?.kind !== "figure") continue;
    for (const { text, ...bound } of written.and) {
      const key = foldText(text);
      const part = byText.get(key) ?? { text, thresholds: [] };
      part.thresholds.push({ area, at, text: cell, written: { kind: "figure", bound, and: [] } });
      byText.set(key, part);
    }
  }
  return [...byText.values()].map((part) => ({ text: capital(part.text), row: rowOfAnnex(null, part.thresholds) }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
