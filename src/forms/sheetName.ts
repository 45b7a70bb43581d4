/** Excel's limit on a sheet name. */
export const SHEET_NAME_MAXIMUM = 31;

const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu;

/** A legal sheet name nearest to the one wished for; names are compared without case, as Excel does. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = legalSheetName(wished);
  if (!used.has(base.toLowerCase())) return base;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = clip(base, SHEET_NAME_MAXIMUM - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Without the characters Excel refuses, without apostrophes at the ends, at most 31 characters. */
export function legalSheetName(wished: string): string {
  const cleaned = wished.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/g, " ");
  const name = clip(cleaned.replace(/^[\s']+/, ""), SHEET_NAME_MAXIMUM);
  // "History" is Excel's own name for the sheet of tracked changes.
  return name === "" || name.toLowerCase() === "history" ? "Biểu" : name;
}

/** Cuts at whole characters (Excel counts UTF-16 units) and leaves no space or apostrophe at the end. */
function clip(text: string, maximum: number): string {
  let kept = "";
  for (const char of text) {
    if (kept.length + char.length > maximum) break;
    kept += char;
  }
  return kept.replace(/[\s']+$/, "");
}
