import type { PdfWord } from "../fixtures/pdf";

export type PlacedWord = PdfWord & { readonly page: number };

/** Words of one line have one baseline; letters of another size move their tops a little. */
export function inLines(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const sorted = [...words].sort((a, b) => a.bottom - b.bottom);
  const lines: PlacedWord[][] = [];
  for (const word of sorted) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && word.bottom - line[0].bottom < 2) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
}

export function isBefore(word: PlacedWord, end: PlacedWord | null): boolean {
  if (end === null || word.page !== end.page) return end === null || word.page < end.page;
  return word.bottom < end.bottom - 2;
}
