import { foldSpaces } from "../../grid/foldText";

/** No requirement is longer; what is would only cost time. */
const LONGEST = 2000;

const FULL_WIDTH = /[\uff01-\uff5e]/g;

/**
 * A cell's text in one spelling: composed letters, plain signs, one line, without footnote asterisks, bullets and
 * closing full stops. Null for what cannot be one requirement: too long, or "80¹", where a footnote's number has
 * become a digit of the figure for a reader without raised letters.
 */
export function cellText(text: string): string | null {
  if (text.length > LONGEST) return null;
  const plain = foldSpaces(text)
    .normalize("NFC")
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const spelled = symbolFont(plain).replace(/(\p{L})([²³])/gu, (_, letter: string, power: string) => {
    return letter + (power === "²" ? "2" : "3");
  });
  return /[⁰-⁹¹²³]/u.test(spelled) ? null : withoutOrnament(spelled);
}

/** What a table cell holds where nothing stands in it: "-", "–", "…", "...", "/". */
export function isBlank(text: string): boolean {
  return /^[-–—−_.…/\\*\s]*$/u.test(text);
}

/** In the Symbol font of old documents ≥ is the letter ³ and ≤ is £; pasted text keeps the letter. */
function symbolFont(text: string): string {
  return text
    .replace(/[\uf0b3]/g, "≥")
    .replace(/[\uf0a3]/g, "≤")
    .replace(/(^|[(:;,]\s*)[³£](?=\s*\d)/g, (found) => found.replace("³", "≥").replace("£", "≤"));
}

/** A hyphen before a figure stays: "-5%" is no five percent. */
function withoutOrnament(text: string): string {
  const bulletFree = text.replace(/^[-–—+•·*]\s*(?=[^\d\s])/u, "");
  const end = /(?:\s|\(\*+\)|[*.;,:])+$/u.exec(isBlank(bulletFree) ? "" : bulletFree);
  return end === null ? bulletFree : bulletFree.slice(0, end.index);
}
