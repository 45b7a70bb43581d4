import { filledText } from "../../forms/textTemplate";
import words from "../../forms/words/closing.json";
import type { SetReport } from "../../review/setReport";
import type { SheetReport } from "../app";

/** What the check of a form came to, as its Phiếu kiểm tra says it. */
export function resultOf({ sets, findings }: SheetReport): readonly string[] {
  const count = (severity: string): string => String(findings.filter((one) => one.severity === severity).length);
  const found = filledText(words.noErrors, { explained: count("explain"), notes: count("note") });
  return [...sets.map(countsText), found];
}

function countsText({ label, counts, indicatorNoun }: SetReport): string {
  return filledText(label === "" ? words.counts : words.countsOf, {
    label,
    criteria: String(counts.criteria.met),
    allCriteria: String(counts.criteria.total),
    indicators: String(counts.indicators.met),
    allIndicators: String(counts.indicators.total),
    noun: indicatorNoun,
  });
}
