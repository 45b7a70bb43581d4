import { MARGIN } from "../../src/forms/pagination";
import type { PdfPage } from "../fixtures/pdf";
import { inLines, isBefore, type PlacedWord } from "./placedWords";
import { folded, type PrintedCell, type PrintedSheet } from "./printedSheet";

/** Rounding on the way to paper, in points. */
export const TOLERANCE = 1.5;

/** The words on the pages of one printed sheet, by the place in which they stand. */
export class PaperWords {
  constructor(
    private readonly pages: readonly PdfPage[],
    private readonly printed: PrintedSheet,
  ) {
    this.measure();
  }

  /** Words of a column of the table. */
  inTable(column: number): readonly PlacedWord[] {
    const { left, right } = this.printed.span(column);
    const end = this.tableEnd();
    return this.bodyWords((middle) => middle > left && middle < right).filter((word) => isBefore(word, end));
  }

  /** Words in a cell of the head. */
  inCell(page: number, { left, right, top, bottom }: PrintedCell): readonly PlacedWord[] {
    const words = this.pages[page]?.words ?? [];
    const inside = words.filter((word) => {
      const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
      return x > left - TOLERANCE && x < right + TOLERANCE && y > top && y < bottom;
    });
    return inLines(inside.map((word) => ({ ...word, page })));
  }

  /** Everything but the footers. */
  aboveFooter(): readonly PlacedWord[] {
    return this.pages.flatMap(({ words }, page) =>
      words.filter(({ top, bottom }) => (top + bottom) / 2 < this.bottom).map((word) => ({ ...word, page })),
    );
  }

  /** Everything under the table. */
  underTable(): readonly PlacedWord[] {
    const end = this.tableEnd();
    return this.bodyWords(() => true).filter((word) => !isBefore(word, end));
  }

  inFooter(page: number): readonly PlacedWord[] {
    const words = this.pages[page]?.words.filter(({ top, bottom }) => (top + bottom) / 2 > this.bottom) ?? [];
    return inLines(words.map((word) => ({ ...word, page })));
  }

  /** The row of each word of a column: told by the length of the rows' texts. */
  rowsOf(words: readonly PlacedWord[], column: number): readonly number[] {
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
    const words = this.inTable(column).filter(({ page }) => page === 0);
    const rows = this.rowsOf(words, column);
    const [top, bottom] = [words[0], words.at(-1)];
    const [from = 0, to = 0] = [rows[0], rows.at(-1)];
    if (top === undefined || bottom === undefined || from === to) return;
    const between = this.printed.body.filter((row) => row >= from && row <= to);
    const paper = (bottom.top + bottom.bottom - top.top - top.bottom) / 2;
    const model = this.printed.height(between) - (this.printed.height([from]) + this.printed.height([to])) / 2;
    this.printed.scale *= paper / model;
  }

  /** Where the footer begins. */
  get bottom(): number {
    return (this.pages[0]?.height ?? 0) - MARGIN.other;
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
}
