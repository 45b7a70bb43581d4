import type { CanonicalLine } from "../../forms/phieuKiemTra/canonicalLine";
import type { CellPosition } from "../../grid/address";
import type { CellValue } from "../../grid/sheetGrid";
import { canonicalValue } from "./canonicalValue";

/** The inputs of one sheet, and where each stands on it. */
export type CanonicalForm = {
  /** Sorted by row and column: the order of rows on the sheet makes no difference. */
  readonly lines: readonly CanonicalLine[];
  /** Also of a cell that is empty now; null where its row or column is gone. */
  readonly placeOf: (key: string, column: string) => CellPosition | null;
};

/** Gathers lines while a sheet is gone through. */
export class CanonicalLines {
  private readonly lines: CanonicalLine[] = [];
  private readonly rows = new Map<string, number>();
  private readonly places = new Map<string, CellPosition>();

  constructor(private readonly columns: ReadonlyMap<string, number>) {}

  add(key: string, column: string, value: CellValue): void {
    const canonical = canonicalValue(value);
    if (canonical !== null) this.lines.push({ key, column, ...canonical });
  }

  /** A row of the table: its cells are found by their columns. */
  row(key: string, row: number): void {
    this.rows.set(key, row);
  }

  /** A cell that is no cell of the table. */
  place(key: string, column: string, at: CellPosition): void {
    this.places.set(placeName(key, column), at);
  }

  form(): CanonicalForm {
    const { rows, columns, places } = this;
    return {
      lines: [...this.lines].sort((a, b) => compared(a.key, b.key) || compared(a.column, b.column)),
      placeOf: (key, column) => {
        const place = places.get(placeName(key, column));
        const at = { row: rows.get(key), column: columns.get(column) };
        if (place !== undefined || at.row === undefined || at.column === undefined) return place ?? null;
        return { row: at.row, column: at.column };
      },
    };
  }
}

function placeName(key: string, column: string): string {
  return JSON.stringify([key, column]);
}

/** By code units: the same on every machine, whatever its language. */
function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
