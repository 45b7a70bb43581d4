/**
 * Row heights for wrapped text. Excel's autofit gives up beside hidden and merged cells, so heights are
 * computed from the letter widths of Times New Roman, in thousandths of the font size.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [250, " ,."],
  [278, "'/:;ijlt"],
  [333, "!()-fIr·’"],
  [389, "Js"],
  [444, '"?acez“”'],
  [564, "+<=>ơưFPS≥≤"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYwĐ"],
  [778, "ƯƠm&"],
  [889, "M%"],
  [944, "W"],
  [1000, "—…"],
];

/** Digits, "–" and every other small letter. */
const USUAL_WIDTH = 500;

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter): [string, number] => [letter, width])),
);

const BOLD_FACTOR = 1.08;
/** Screens round letters to whole pixels, mostly up. */
const ROUNDING_FACTOR = 1.03;
/** What Excel leaves free on both sides of a text. */
const CELL_PADDING = 6;

export type TextFont = { readonly size: number; readonly bold?: boolean };

/** Marks over and under a letter take no width, but the horns of ơ and ư do. */
const TONE_MARKS = /[\u0300-\u0309\u0323]/g;

function textWidth(text: string, { size, bold = false }: TextFont): number {
  let width = 0;
  for (const letter of text.normalize("NFD").replace(TONE_MARKS, "").normalize("NFC")) {
    width += WIDTH_OF.get(letter) ?? USUAL_WIDTH;
  }
  return (width / 1000) * size * ROUNDING_FACTOR * (bold ? BOLD_FACTOR : 1);
}

/** Lines a text takes when wrapped at words into `width` points. */
export function wrappedLines(text: string, width: number, font: TextFont): number {
  const room = width - CELL_PADDING;
  const space = textWidth(" ", font);
  return text.split("\n").reduce((total, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const wordWidth = textWidth(word, font);
      const gap = used === 0 ? 0 : space;
      if (used > 0 && used + gap + wordWidth > room) {
        lines += 1;
        used = wordWidth;
      } else {
        used += gap + wordWidth;
      }
      // A word longer than the cell breaks inside.
      for (; used > room; used -= room) lines += 1;
    }
    return total + lines;
  }, 0);
}

/** Height in points of a row whose tallest cell has so many lines. */
export function rowHeight(lines: number, fontSize: number): number {
  return Math.round(lines * fontSize * 1.32 + 5);
}

/** Height in points of a row whose tallest cell holds this text. */
export function textHeight(text: string, width: number, font: TextFont): number {
  return rowHeight(wrappedLines(text, width, font), font.size);
}
