/** The most an explanation may hold. */
export const LONGEST_EXPLANATION = 2000;

/** Control signs no file holds, and signs nobody sees; a line break stays. */
const UNSEEN = /(?!\n)[\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff\ufffe\uffff]/gu;
/** Halves of signs: a file with one cannot be opened. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What is typed, as it is written: composed letters, one kind of line break, nothing invisible, no room around it. */
export function writtenText(typed: string): string {
  return typed
    .replace(/\r\n?/g, "\n")
    .replace(/[\t\u00a0]/g, " ")
    .replace(UNSEEN, "")
    .replace(HALVES, "")
    .normalize("NFC")
    .replace(/ +\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
