import { MARGIN } from "../../src/forms/pagination";
import type { PdfPage } from "../fixtures/pdf";
import { PaperWords, TOLERANCE } from "./paperWords";
import type { PlacedWord } from "./placedWords";
import { folded, type PrintedSheet } from "./printedSheet";

/** The pages of one printed sheet, asked what stands where. */
export class Paper {
  private readonly words: PaperWords;

  constructor(
    readonly pages: readonly PdfPage[],
    readonly printed: PrintedSheet,
  ) {
    this.words = new PaperWords(pages, printed);
  }

  /** Cells above the table, or repeated headings of a later page, that are not wholly inside their cell. */
  faultyHeads(page: number): readonly string[] {
    const { head, repeated } = this.printed;
    return this.printed.headCells(page === 0 ? head : repeated).flatMap((cell) => {
      const found = this.words.inCell(page, cell);
      const text = folded(found.map((word) => word.text).join(""));
      const inside = found.every((w) => w.top >= cell.top - TOLERANCE && w.bottom <= cell.bottom + TOLERANCE);
      return text === folded(cell.text) && inside ? [] : [`page ${page + 1}: ${cell.text} ≠ ${text}`];
    });
  }

  /** What a column of the table says on all pages, from top to bottom; what is cut or lost is missing. */
  column(column: number): string {
    return folded(
      this.words
        .inTable(column)
        .map(({ text }) => text)
        .join(""),
    );
  }

  /** Words of the table that stand above or below their row, because the row is too low for them. */
  outsideRows(column: number): readonly string[] {
    const words = this.words.inTable(column);
    const rowOf = this.words.rowsOf(words, column);
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

  /** Words cut by an edge of the table: what stands beyond is not printed. */
  cutAtEdges(): readonly string[] {
    const { left, right } = this.edges();
    return this.words.aboveFooter().flatMap((word) => {
      const cut = [left, right].some((edge) => word.left < edge - TOLERANCE && word.right > edge + TOLERANCE);
      return cut ? [`${word.text} on page ${word.page + 1}`] : [];
    });
  }

  /** What no cell has as a word: pieces of one that is broken inside. */
  brokenWords(): readonly string[] {
    const known = new Set(this.printed.words());
    const { left, right } = this.edges();
    return this.words.aboveFooter().flatMap((word) => {
      // Words of hidden columns are drawn beyond the edge, where nobody sees them.
      const seen = word.left < right - TOLERANCE && word.right > left + TOLERANCE;
      return !seen || known.has(folded(word.text)) ? [] : [`${word.text} on page ${word.page + 1}`];
    });
  }

  private edges(): { readonly left: number; readonly right: number } {
    return this.printed.span(this.printed.columns[0] ?? 0, this.printed.columns.at(-1));
  }

  /** Everything under the table. */
  tail(): readonly PlacedWord[] {
    return this.words.underTable();
  }

  /** The page of each row of the table, by its text in the column that says something in the most rows. */
  rowPages(): ReadonlyMap<number, number> {
    const column = this.printed.fullestColumn;
    const words = this.words.inTable(column);
    const rows = this.words.rowsOf(words, column);
    // From the last to the first: the first word decides.
    return new Map(words.map((word, at): [number, number] => [rows[at] ?? -1, word.page]).reverse());
  }

  /** Pages before the last whose rows end above this share of the page. */
  emptyPages(least: number): readonly string[] {
    const bottoms = [...this.rowPlaces().values()];
    return this.pages.slice(0, -1).flatMap((_, page) => {
      const lowest = Math.max(...bottoms.filter((place) => place.page === page).map(({ bottom }) => bottom));
      const used = (lowest - MARGIN.other) / (this.words.bottom - MARGIN.other);
      return used >= least ? [] : [`page ${page + 1} of ${this.pages.length} is used to ${Math.round(used * 100)} %`];
    });
  }

  footer(page: number): string {
    return this.words
      .inFooter(page)
      .map(({ text }) => text)
      .join(" ");
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
}
