import { foldText } from "../grid/foldText";

/** What stands for words still to come, in folded text. An "…" at the end of a list is none. */
const SAMPLES: readonly RegExp[] = [
  /\b(?:nguyen|tran|le|pham|hoang) (?:van|thi) [a-z]\b/,
  /\bx{3,}\b|\bx{2,}(?=\/)/,
  /^(?:vi du|vd)\b/,
  /^[….\-_?* ]+$/,
  /\b(?:so|ngay|thang) ?(?:…|\.{3,}|_{2,})/,
  /\b(?:abc|lorem|test|noi dung mau|nhap vao day)\b/,
];

/** The text where it is, or has, words of a sample; null for one's own. */
export function sampleIn(text: string): string | null {
  const folded = foldText(text);
  return folded !== "" && SAMPLES.some((sample) => sample.test(folded)) ? text : null;
}
