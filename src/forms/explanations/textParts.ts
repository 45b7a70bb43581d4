import { textHeight, type TextFont } from "../textHeight";

/** A little less than Excel's highest row, and than a printed page. */
export const HIGHEST_ROW = 380;

/** Longer words than this are cut, too. */
const LONGEST_WORD = 300;

/** A text as parts that fit a row each; together they are the text again, to the letter. */
export function textParts(text: string, width: number, font: TextFont): readonly [string, ...string[]] {
  const fits = (part: string): boolean => textHeight(part, width, font) <= HIGHEST_ROW;
  if (fits(text)) return [text];
  const parts: [string, ...string[]] = [""];
  let last = 0;
  for (const piece of pieces(text)) {
    const part = (parts[last] ?? "") + piece;
    if (parts[last] === "" || fits(part)) parts[last] = part;
    else last = parts.push(piece) - 1;
  }
  return parts;
}

/** Words with what parts them from the next. */
function pieces(text: string): readonly string[] {
  return (text.match(/\S+\s*|\s+/gu) ?? []).flatMap((word) => {
    const letters = Array.from(word);
    return Array.from({ length: Math.ceil(letters.length / LONGEST_WORD) }, (_, at) =>
      letters.slice(at * LONGEST_WORD, (at + 1) * LONGEST_WORD).join(""),
    );
  });
}
