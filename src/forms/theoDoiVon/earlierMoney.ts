import { filledText } from "../textTemplate";
import words from "../words/theoDoiVon.json";

/** Where money of an earlier programme is still spent: its periods apart, as lists and sums name them. */
export type EarlierMoney = {
  /** "2021 - 2025" */
  readonly earlier: string;
  /** "Năm 2026" */
  readonly own: string;
  readonly earlierSum: string;
  readonly ownSum: string;
  readonly note: string;
};

/**
 * Money of 2021–2025 may be spent until 31/12/2026: apart from 2026's own in forms of that year, and no other. Source:
 * Nghị quyết 257/2025/QH15 as Thông tư 60/2026/TT-BTC, Điều 21, names it (read in an OCR text, see docs/decisions).
 */
export function earlierMoney(year: number): EarlierMoney | null {
  const { earlierMoney: rule } = words;
  if (year !== rule.year) return null;
  const values = { year: String(year), period: rule.period };
  return {
    earlier: rule.period,
    own: filledText(rule.own, values),
    earlierSum: filledText(rule.earlierSum, values),
    ownSum: filledText(rule.ownSum, values),
    note: rule.note,
  };
}
