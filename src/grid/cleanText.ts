/** Zero-width signs, soft hyphens and control characters: nobody sees them, and no comparison is equal with them. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for; tab and line break are not among them
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Every blank but the line break, which people set on purpose. */
const BLANKS = /[^\S\n]+/gu;

/** What is odd about a text, by what an officer would see of it. */
export type Oddity = "onlyBlanks" | "invisible" | "letters" | "blanks";

/** A text as it should stand: composed letters, nothing invisible, single plain blanks, none at the ends; lines stay. */
export function cleanText(text: string): string {
  const lines = text.replace(INVISIBLE, "").normalize("NFC").replace(/\r\n?/g, "\n").replace(BLANKS, " ").split("\n");
  return lines
    .map((line) => line.trim())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

/** Null for a text that stands as it should. */
export function oddityOf(text: string): Oddity | null {
  const clean = cleanText(text);
  if (clean === text) return null;
  if (clean === "") return text === "" ? null : "onlyBlanks";
  if (text.replace(INVISIBLE, "") !== text) return "invisible";
  return text.normalize("NFC") === text ? "blanks" : "letters";
}
