import { MARGIN } from "../../src/forms/pagination";
import type { PdfPage, PdfWord } from "../fixtures/pdf";
import { folded, type PrintedCell, type PrintedSheet } from "./printedSheet";

type PlacedWord = PdfWord & { readonly page: number };

/** Rounding on the way to paper, in points. */
const TOLERANCE = 1.5;

/** The pages of one printed sheet, asked what stands where. */
export class Paper {
  constructor(
    readonly pages: readonly PdfPage[],
    readonly printed: PrintedSheet,
  ) {
    this.measure();
  }

  /** Cells above the table, or repeated headings of a later page, that are not wholly inside their cell. */
  faultyHeads(page: number): readonly string[] {
    const { head, repeated } = this.printed;
    return this.printed.headCells(page === 0 ? head : repeated).flatMap((cell) => {
      const found = this.wordsIn(page, cell);
      const text = folded(found.map((word) => word.text).join(""));
      const inside = found.every((w) => w.top >= cell.top - TOLERANCE && w.bottom <= cell.bottom + TOLERANCE);
      return text === folded(cell.text) && inside ? [] : [`page ${page + 1}: ${cell.text} ≠ ${text}`];
    });
  }

  /** What a column of the table says on all pages, from top to bottom; what is cut or lost is missing. */
  column(column: number): string {
    return folded(
      this.tableWords(column)
        .map(({ text }) => text)
        .join(""),
    );
  }

  /** Words of the table that stand above or below their row, because the row is too low for them. */
  outsideRows(column: number): readonly string[] {
    const words = this.tableWords(column);
    const rowOf = this.rowsOfWords(words, column);
    const places = this.rowPlaces();
    return words.flatMap((word, at) => {
      const place = places.get(rowOf[at] ?? -1);
      const inside =
        place !== undefined &&
        word.page === place.page &&
        word.top >= place.top - TOLERANCE &&
        word.bottom <= place.bottom + TOLERANCE;
      return inside ? [] : [`row ${(rowOf[at] ?? -1) + 1}: ${word.text} on page ${word.page + 1}`];
    });
  }

  /** Everything under the table. */
  tail(): readonly PlacedWord[] {
    const end = this.tableEnd();
    return this.bodyWords(() => true).filter((word) => !isBefore(word, end));
  }

  /** The page of each row of the table, by its text in the column that says something in the most rows. */
  rowPages(): ReadonlyMap<number, number> {
    const column = this.printed.fullestColumn;
    const words = this.tableWords(column);
    const rows = this.rowsOfWords(words, column);
    // From the last to the first: the first word decides.
    return new Map(words.map((word, at): [number, number] => [rows[at] ?? -1, word.page]).reverse());
  }

  /** Pages before the last whose rows end above this share of the page. */
  emptyPages(least: number): readonly string[] {
    const bottoms = [...this.rowPlaces().values()];
    return this.pages.slice(0, -1).flatMap((_, page) => {
      const lowest = Math.max(...bottoms.filter((place) => place.page === page).map(({ bottom }) => bottom));
      const used = (lowest - MARGIN.other) / (this.bottom - MARGIN.other);
      return used >= least ? [] : [`page ${page + 1} of ${this.pages.length} is used to ${Math.round(used * 100)} %`];
    });
  }

  footer(page: number): string {
    const words = this.pages[page]?.words.filter(({ top, bottom }) => (top + bottom) / 2 > this.bottom) ?? [];
    return inLines(words.map((word) => ({ ...word, page })))
      .map(({ text }) => text)
      .join(" ");
  }

  /** The row of each word of a column: told by the length of the rows' texts. */
  private rowsOfWords(words: readonly PlacedWord[], column: number): readonly number[] {
    const ends: { readonly row: number; readonly end: number }[] = [];
    let end = 0;
    for (const row of this.printed.body) {
      end += this.printed.text(row, column).length;
      ends.push({ row, end });
    }
    let read = 0;
    return words.map(({ text }) => {
      const row = ends.find((one) => one.end > read)?.row ?? -1;
      read += folded(text).length;
      return row;
    });
  }

  private rowPlaces(): ReadonlyMap<number, { readonly page: number; readonly top: number; readonly bottom: number }> {
    const { head, repeated, body } = this.printed;
    const pages = this.rowPages();
    const places = new Map<number, { readonly page: number; readonly top: number; readonly bottom: number }>();
    let [page, top] = [0, MARGIN.other + this.printed.height(head)];
    for (const row of body) {
      const own = pages.get(row) ?? page;
      if (own !== page) [page, top] = [own, MARGIN.other + this.printed.height(repeated)];
      const bottom = top + this.printed.height([row]);
      places.set(row, { page, top, bottom });
      top = bottom;
    }
    return places;
  }

  /** Headings stand in the middle of the first and of the last column. */
  private measure(): void {
    const [first, last] = [this.printed.columns[0], this.printed.columns.at(-1)];
    if (first === undefined || last === undefined) throw new Error("no columns");
    const from = this.printed.middle(first);
    const start = Math.min(...this.headingMiddles(first));
    const scale = (Math.max(...this.headingMiddles(last)) - start) / (this.printed.middle(last) - from);
    if (!Number.isFinite(scale)) throw new Error("no headings on the first page");
    this.printed.ruler = { left: start - from * scale, scale };
    this.measureHeights(first);
  }

  /** Where a column's heading may stand: the middles of the first lines on page 1 that begin as it does. */
  private headingMiddles(column: number): readonly number[] {
    const { head, repeated } = this.printed;
    const heading = this.printed.text(repeated.at(-1) ?? 0, column);
    const end = MARGIN.other + this.printed.height(head);
    const words = inLines((this.pages[0]?.words ?? []).map((word) => ({ ...word, page: 0 })));
    return words.flatMap((word, at) => {
      if (word.top > end || !heading.startsWith(folded(word.text))) return [];
      let [text, right] = [folded(word.text), word.right];
      for (const next of words.slice(at + 1)) {
        if (Math.abs(next.bottom - word.bottom) > 1 || !heading.startsWith(text + folded(next.text))) break;
        [text, right] = [text + folded(next.text), next.right];
      }
      return [(word.left + right) / 2];
    });
  }

  /** Running numbers stand in the middle of their rows. */
  private measureHeights(column: number): void {
    const words = this.tableWords(column).filter(({ page }) => page === 0);
    const rows = this.rowsOfWords(words, column);
    const [top, bottom] = [words[0], words.at(-1)];
    const [from = 0, to = 0] = [rows[0], rows.at(-1)];
    if (top === undefined || bottom === undefined || from === to) return;
    const between = this.printed.body.filter((row) => row >= from && row <= to);
    const paper = (bottom.top + bottom.bottom - top.top - top.bottom) / 2;
    const model = this.printed.height(between) - (this.printed.height([from]) + this.printed.height([to])) / 2;
    this.printed.scale *= paper / model;
  }

  private get bottom(): number {
    return (this.pages[0]?.height ?? 0) - MARGIN.other;
  }

  private tableWords(column: number): readonly PlacedWord[] {
    const { left, right } = this.printed.span(column);
    const end = this.tableEnd();
    return this.bodyWords((middle) => middle > left && middle < right).filter((word) => isBefore(word, end));
  }

  /** The first word of the first note, which stands under the running numbers. */
  private tableEnd(): PlacedWord | null {
    const [first = 0] = this.printed.columns;
    if (this.printed.tail.length === 0) return null;
    const { left, right } = this.printed.span(first);
    const { length } = folded(this.printed.columnText(this.printed.body, first));
    let read = 0;
    for (const word of this.bodyWords((middle) => middle > left && middle < right)) {
      if (read >= length) return word;
      read += folded(word.text).length;
    }
    return null;
  }

  /** Words under the headings, in reading order of one column. */
  private bodyWords(wanted: (middle: number) => boolean): readonly PlacedWord[] {
    const { head, repeated } = this.printed;
    return this.pages.flatMap(({ words }, page) => {
      const top = MARGIN.other + this.printed.height(page === 0 ? head : repeated);
      const own = words.filter((word) => {
        const height = (word.top + word.bottom) / 2;
        return height > top && height < this.bottom && wanted((word.left + word.right) / 2);
      });
      return inLines(own.map((word) => ({ ...word, page })));
    });
  }

  private wordsIn(page: number, { left, right, top, bottom }: PrintedCell): readonly PlacedWord[] {
    const words = this.pages[page]?.words ?? [];
    const inside = words.filter((word) => {
      const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
      return x > left - TOLERANCE && x < right + TOLERANCE && y > top && y < bottom;
    });
    return inLines(inside.map((word) => ({ ...word, page })));
  }
}

/** Words of one line have one baseline; letters of another size move their tops a little. */
function inLines(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const sorted = [...words].sort((a, b) => a.bottom - b.bottom);
  const lines: PlacedWord[][] = [];
  for (const word of sorted) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && word.bottom - line[0].bottom < 2) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
}

function isBefore(word: PlacedWord, end: PlacedWord | null): boolean {
  if (end === null || word.page !== end.page) return end === null || word.page < end.page;
  return word.bottom < end.bottom - 2;
}
