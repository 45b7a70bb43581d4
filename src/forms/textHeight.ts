/**
 * Row heights for wrapped text. Excel's autofit gives up beside hidden and merged cells, so heights are
 * computed: widths are those of Times New Roman, in parts of the font size, a little on the wide side.
 */
const NARROW = new Set("ijltfrI.,;:'’\"“”|!()[]-– ");
const WIDE = new Set("mwMWƯƠƠỨỪỬỮỰ%—");

function charWidth(char: string): number {
  if (NARROW.has(char)) return 0.34;
  if (WIDE.has(char)) return 0.86;
  return char === char.toUpperCase() && char !== char.toLowerCase() ? 0.74 : 0.5;
}

function textWidth(text: string, fontSize: number): number {
  let width = 0;
  // Marks of a decomposed letter take no room.
  for (const char of text.normalize("NFC")) width += charWidth(char) * fontSize;
  return width;
}

/** Lines a text takes when wrapped at words into `width` points. */
export function wrappedLines(text: string, width: number, fontSize: number): number {
  const room = width - 6;
  const space = charWidth(" ") * fontSize;
  return text.split("\n").reduce((total, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const wordWidth = textWidth(word, fontSize);
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
