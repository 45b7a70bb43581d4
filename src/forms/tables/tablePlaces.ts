import { cellAddress, columnLetters, type CellArea } from "../../grid/address";
import { signatureRows, type SignatureRows } from "../signature";
import type { ColumnSpan, TableForm } from "./tableForm";

/** Zero-based rows of the head; headings follow, then the hidden row of column ids, then the table's rows. */
export const TABLE_HEAD = { frame: 0, title: 1, place: 2, counter: 3, headings: 4 } as const;

const CHART_ROWS = 16;

/** The hidden column every table has: keys by which rows are known again. */
export const KEY_COLUMN = "key";

/** Where a sheet that people worked on has what a new one has elsewhere. */
export type StandingPlaces = {
  readonly idRow: number;
  /** The first row under the table. */
  readonly endRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** The first row of each key. */
  readonly rows: ReadonlyMap<string, number>;
  /** "$J$3" */
  readonly modeCell: string;
  readonly asOfCell: string;
  readonly unitCell: string | null;
  readonly lists: ReadonlyMap<string, CellArea>;
};

/** Where everything of a table form stands on its sheet: on a new one, or on one that stands already. */
export class TablePlaces {
  readonly headingRows: number;
  readonly idRow: number;
  readonly firstRow: number;
  readonly lastBodyRow: number;
  readonly firstNote: number;
  readonly lastNote: number;
  readonly signature: SignatureRows | null;
  readonly lastRow: number;
  private readonly columnIndexes: ReadonlyMap<string, number>;
  private readonly rowIndexes: ReadonlyMap<string, number>;

  constructor(
    readonly form: TableForm,
    readonly standing: StandingPlaces | null = null,
  ) {
    const { columns, rows, notes, subject } = form;
    this.headingRows = Math.max(...columns.map(({ headings }) => headings.length));
    this.idRow = standing?.idRow ?? TABLE_HEAD.headings + this.headingRows;
    this.firstRow = this.idRow + 1;
    this.lastBodyRow = (standing?.endRow ?? this.firstRow + rows.length) - 1;
    this.firstNote = this.lastBodyRow + 1;
    this.lastNote = this.lastBodyRow + notes.length;
    this.signature = signatureRows(subject.frame, this.lastNote);
    this.lastRow = this.signature === null ? this.lastNote : this.signature.name;
    this.columnIndexes = standing?.columns ?? new Map(columns.map(({ id }, index) => [id, index]));
    this.rowIndexes =
      standing?.rows ?? new Map(rows.flatMap(({ key }, index) => (key === "" ? [] : [[key, this.firstRow + index]])));
  }

  get lastColumn(): number {
    return this.form.columns.length - 1;
  }

  /** Room for charts below the last line, a line apart from it. */
  get chartTop(): number {
    return this.lastRow + 2;
  }

  get chartBottom(): number {
    return this.chartTop + CHART_ROWS - 1;
  }

  /** The last row that is printed. */
  get sheetEnd(): number {
    return this.form.charts === undefined ? this.lastRow : this.chartBottom;
  }

  /** The hidden columns of marks and lists begin one column after the table. */
  get marksColumn(): number {
    return this.lastColumn + 2;
  }

  has(column: string): boolean {
    return this.columnIndexes.has(column);
  }

  /** Throws RangeError for a column this form does not have. */
  column(id: string): number {
    const index = this.columnIndexes.get(id);
    if (index === undefined) throw new RangeError(`no column ${id}`);
    return index;
  }

  /** Zero-based row of the sheet. Throws RangeError for a key this form does not have. */
  rowOf(key: string): number {
    const row = this.rowIndexes.get(key);
    if (row === undefined) throw new RangeError(`no row ${key}`);
    return row;
  }

  /** "$J12": fixed column, relative row, so that it survives copying and sorting. */
  cell(id: string, row: number): string {
    return `$${cellAddress({ row, column: this.column(id) })}`;
  }

  /** "$J12:$M12": columns side by side in one row; "$J12" where it is one column. */
  across([first, last]: ColumnSpan, row: number): string {
    return first === last ? this.cell(first, row) : `${this.cell(first, row)}:${this.cell(last, row)}`;
  }

  /** "$J$12" */
  fixedCell(id: string, row: number): string {
    return `$${columnLetters(this.column(id))}$${row + 1}`;
  }

  /**
   * "$J$8:$J$60": from a row of ours (the row of ids, or the row with this key) to the first line under the table. Both
   * ends are ours, so that a row inserted at either end falls inside.
   */
  range(id: string, from: string | null = null): string {
    const letters = columnLetters(this.column(id));
    const first = from === null ? this.idRow : this.rowOf(from);
    return `$${letters}$${first + 1}:$${letters}$${this.firstNote + 1}`;
  }

  area(id: string, top: number, bottom: number): CellArea {
    const column = this.column(id);
    return { top, left: column, bottom, right: column };
  }

  /** Cells of a column in the table's body, from the row with this key on. */
  bodyArea(id: string, from: string | null = null): CellArea {
    return this.area(id, from === null ? this.firstRow : this.rowOf(from), this.lastBodyRow);
  }

  span([first, last]: ColumnSpan, row: number): CellArea {
    return { top: row, left: this.column(first), bottom: row, right: this.column(last) };
  }

  /** "$J$3": where Loại biểu is chosen. */
  get modeCell(): string {
    return this.standing?.modeCell ?? this.fixedCell(this.form.spans.mode[0], TABLE_HEAD.place);
  }

  get asOfCell(): string {
    return this.standing?.asOfCell ?? this.fixedCell(this.form.spans.asOf[0], TABLE_HEAD.place);
  }

  /** Null in a form without money. */
  get unitCell(): string | null {
    if (this.standing !== null) return this.standing.unitCell;
    const { unit } = this.form.spans;
    return unit === null ? null : this.fixedCell(unit.choice[0], TABLE_HEAD.counter);
  }

  /** The counter's line up to the unit of money at its right. */
  get counterArea(): CellArea {
    const { unit } = this.form.spans;
    const right = unit === null ? this.column(this.form.lastPrinted) : this.column(unit.label[0]) - 1;
    return { top: TABLE_HEAD.counter, left: 0, bottom: TABLE_HEAD.counter, right };
  }

  get frameLineCell(): string {
    const { spans, subject, columns } = this.form;
    const column = subject.frame === "standalone" ? spans.right[0] : (columns[0]?.id ?? KEY_COLUMN);
    return this.fixedCell(column, TABLE_HEAD.frame);
  }
}
