import type { Area } from "./address";
import { WHOLE_SHEET } from "./address";
import type { Cell, CellValue } from "./cell";
import { isBlank } from "./cell";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import type { Page } from "./page";
import { DEFAULT_PAGE } from "./page";
import type { SheetProtection } from "./protection";
import type { CellStyle } from "./style";
import { DEFAULT_STYLE } from "./style";
import type { Validation } from "./validation";

/** Size in points; null is the sheet's standard. */
export type Line = { readonly size: number | null; readonly hidden: boolean; readonly style: CellStyle | null };

export const PLAIN_LINE: Line = { size: null, hidden: false, style: null };

/** A new workbook's sizes with Calibri 11: 64 and 20 pixels. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** One worksheet as plain data, with the cells stored sparsely by row. It knows no rule of Excel: `edit/` does. */
export class Sheet {
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  showGridlines = true;
  frozenRows = 0;
  frozenColumns = 0;
  style: CellStyle = DEFAULT_STYLE;
  page: Page = DEFAULT_PAGE;
  protection: SheetProtection | null = null;
  merges: Area[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  /** Another number as soon as another value or formula stands in a cell; what was calculated counts for nothing. */
  revision = 0;
  /** Set while results are owed: whoever looks at a formula first has them calculated. */
  beforeLooking: (() => void) | null = null;
  private held = new Map<number, Map<number, Cell>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Rows of cells by column. */
  get cells(): Map<number, Map<number, Cell>> {
    this.beforeLooking?.();
    return this.held;
  }

  set cells(cells: Map<number, Map<number, Cell>>) {
    this.revision += 1;
    this.held = cells;
  }

  stored(row: number, column: number): Cell | null {
    const cell = this.held.get(row)?.get(column) ?? null;
    if (cell === null || cell.formula === null || this.beforeLooking === null) return cell;
    return this.cells.get(row)?.get(column) ?? null;
  }

  cell(row: number, column: number): Cell {
    return (
      this.stored(row, column) ?? {
        value: null,
        formula: null,
        style: this.inheritedStyle(row, column),
        quotePrefix: false,
      }
    );
  }

  /** A row's format goes before a column's, a column's before the sheet's. */
  inheritedStyle(row: number, column: number): CellStyle {
    return this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? this.style;
  }

  put(row: number, column: number, cell: Cell): void {
    let cells = this.held.get(row);
    if (cells === undefined) {
      cells = new Map();
      this.held.set(row, cells);
    }
    const before = cells.get(column);
    if (before?.value !== cell.value || before.formula !== cell.formula) this.revision += 1;
    cells.set(column, cell);
  }

  /** What a formula gave. */
  putResult(row: number, column: number, value: CellValue): void {
    const cells = this.held.get(row);
    const cell = cells?.get(column);
    if (cell !== undefined) cells?.set(column, { ...cell, value });
  }

  remove(row: number, column: number): void {
    this.revision += 1;
    const cells = this.held.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.held.delete(row);
  }

  row(row: number): Line {
    return this.rows.get(row) ?? PLAIN_LINE;
  }

  column(column: number): Line {
    return this.columns.get(column) ?? PLAIN_LINE;
  }

  rowHeight(row: number): number {
    const line = this.row(row);
    return line.hidden ? 0 : (line.size ?? STANDARD_HEIGHT);
  }

  columnWidth(column: number): number {
    const line = this.column(column);
    return line.hidden ? 0 : (line.size ?? STANDARD_WIDTH);
  }

  /** Every stored cell inside an area, row by row; whole rows and columns cost only what is stored. */
  *storedIn(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    for (const row of sortedKeys(this.held, area.top, area.bottom)) {
      const cells = this.held.get(row);
      if (cells === undefined) continue;
      for (const column of sortedKeys(cells, area.left, area.right)) {
        const cell = this.stored(row, column);
        if (cell !== null) yield { row, column, cell };
      }
    }
  }

  /** The smallest area that holds every cell in use; null on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.storedIn(WHOLE_SHEET)) {
      if (valuesOnly && isBlank(cell)) continue;
      if (!valuesOnly && isBlank(cell) && cell.style === this.inheritedStyle(row, column)) continue;
      used =
        used === null
          ? { top: row, left: column, bottom: row, right: column }
          : {
              top: Math.min(used.top, row),
              left: Math.min(used.left, column),
              bottom: Math.max(used.bottom, row),
              right: Math.max(used.right, column),
            };
    }
    return used;
  }
}

function sortedKeys(map: ReadonlyMap<number, unknown>, first: number, last: number): number[] {
  const keys: number[] = [];
  if (last - first < map.size) {
    for (let key = first; key <= last; key += 1) if (map.has(key)) keys.push(key);
    return keys;
  }
  for (const key of map.keys()) if (key >= first && key <= last) keys.push(key);
  return keys.sort((a, b) => a - b);
}
