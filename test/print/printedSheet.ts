import { MARGIN, A4_LANDSCAPE } from "../../src/forms/pagination";
import type { Sheet } from "../../workbench/excel-host";
import { isBlank } from "../../workbench/excel-host/model/cell";
import { charactersFromPoints } from "../../workbench/files/fileUnits";
import { tableMarkText } from "../../src/forms/tables/tableMarks";
import { shownText } from "./shownNumber";

/** Where a cell is printed, in points of the paper, from the top of the first row of `rows`. */
export type PrintedCell = {
  readonly text: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** What should be on paper, from the model alone: columns on view, scale, texts as they show. */
export class PrintedSheet {
  readonly head: readonly number[];
  readonly repeated: readonly number[];
  readonly body: readonly number[];
  /** Notes and signatures. */
  readonly tail: readonly number[];
  readonly columns: readonly number[];
  /** As Excel would shrink; a program that rounds the widths of columns may come to a percent less or more. */
  scale: number;
  /** From widths in the file, which count letters, to paper: measured on the first page. */
  ruler: { readonly left: number; readonly scale: number };

  constructor(readonly sheet: Sheet) {
    const [area] = sheet.page.printArea;
    const { titleRows } = sheet.page;
    if (area === undefined || titleRows === null) throw new Error("no page setup");
    const rows = range(area.top, area.bottom).filter((row) => sheet.rows.get(row)?.hidden !== true);
    this.columns = range(area.left, area.right).filter((column) => sheet.columns.get(column)?.hidden !== true);
    this.head = rows.filter((row) => row <= titleRows.bottom);
    this.repeated = rows.filter((row) => row >= titleRows.top && row <= titleRows.bottom);
    const isFirstNote = (row: number): boolean => this.text(row, area.left).startsWith("Bộtiêuchí:");
    const firstNote = markedEnd(sheet) ?? rows.find(isFirstNote) ?? area.bottom + 1;
    this.body = rows.filter((row) => row > titleRows.bottom && row < firstNote);
    this.tail = rows.filter((row) => row >= firstNote);
    const width = this.columns.reduce((sum, column) => sum + (sheet.columns.get(column)?.size ?? 48), 0);
    const height = sheet.page.zoom.verticalFitToPages === 1 ? pointsHigh(sheet, rows) : 0;
    const percents = [A4_LANDSCAPE.width / width, A4_LANDSCAPE.height / height].map((share) => Math.floor(share * 100));
    this.scale = Math.min(100, ...percents) / 100;
    this.ruler = { left: MARGIN.left, scale: 1 };
  }

  /** The middle of a column as the file counts widths. */
  middle(column: number): number {
    const before = this.columns.filter((one) => one < column).reduce((sum, one) => sum + this.width(one), 0);
    return before + this.width(column) / 2;
  }

  text(row: number, column: number): string {
    return folded(shownText(this.sheet, row, column));
  }

  /** Every word that stands in a cell on paper; a line may end at a hyphen inside one. */
  words(): readonly string[] {
    const texts = [...this.head, ...this.body, ...this.tail].flatMap((row) =>
      this.columns.map((column) => shownText(this.sheet, row, column)),
    );
    return texts.flatMap((text) => [...text.split(/\s+/), ...text.split(/\s+|(?<=-)/)].map(folded));
  }

  /** Texts of these rows one under the other, in a column. */
  columnText(rows: readonly number[], column: number): string {
    return rows.map((row) => this.text(row, column)).join("");
  }

  /** The first column of those that say something in the most rows of the table. */
  get fullestColumn(): number {
    const said = this.columns.map((column) => this.body.filter((row) => this.text(row, column) !== "").length);
    return this.columns[said.indexOf(Math.max(...said))] ?? 0;
  }

  /** Paper from the left edge of the column to its right edge. */
  span(first: number, last = first): { readonly left: number; readonly right: number } {
    const before = this.columns.filter((column) => column < first).reduce((sum, column) => sum + this.width(column), 0);
    const own = this.columns.filter((column) => column >= first && column <= last);
    const width = own.reduce((sum, column) => sum + this.width(column), 0);
    const left = this.ruler.left + before * this.ruler.scale;
    return { left, right: left + width * this.ruler.scale };
  }

  height(rows: readonly number[]): number {
    return pointsHigh(this.sheet, rows) * this.scale;
  }

  /** Cells of head rows that say something; an unmerged one may reach to the left over empty cells. */
  headCells(rows: readonly number[]): readonly PrintedCell[] {
    return rows.flatMap((row, index) => {
      const top = MARGIN.other + this.height(rows.slice(0, index));
      const bottom = top + this.height([row]);
      let free = this.ruler.left;
      return this.columns
        .filter((column) => !isBlank(this.sheet.cell(row, column)) && this.text(row, column) !== "")
        .map((column): PrintedCell => {
          const merge = this.sheet.merges.find((area) => area.top === row && area.left === column);
          const { left, right } = this.span(column, merge?.right ?? column);
          const wraps = merge !== undefined || this.sheet.cell(row, column).style.wrapText;
          const cell = { text: this.text(row, column), row, left: wraps ? left : free, right, top, bottom };
          free = right;
          return cell;
        });
    });
  }

  private width(column: number): number {
    return charactersFromPoints(this.sheet.columns.get(column)?.size ?? 48);
  }
}

/** Without any space, because a printed line may end anywhere; LibreOffice prints the decimal points of its own language. */
export function folded(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/g, "")
    .replace(/(\d),(?=\d)/g, "$1.");
}

function pointsHigh(sheet: Sheet, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (sheet.rows.get(row)?.size ?? 15), 0);
}

/** Where the mark of a table form says that its table ends; Biểu 01 has none. */
function markedEnd(sheet: Sheet): number | null {
  const head = [...sheet.storedIn({ top: 0, left: 0, bottom: 0, right: 200 })];
  const mark = head.find(({ cell }) => cell.value === tableMarkText("end"));
  const end = mark === undefined ? null : sheet.cell(0, mark.column + 1).formula;
  return end === null ? null : Number(/\d+$/.exec(end)?.[0]) - 1;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
