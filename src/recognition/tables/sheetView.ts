import type { CellArea, CellPosition } from "../../grid/address";
import type { GridCell, SheetGrid } from "../../grid/sheetGrid";
import { shownText } from "./shownText";

/** A filled cell as a reader sees it: its text over its whole merged area. */
export type SeenCell = {
  readonly at: CellPosition;
  readonly area: CellArea;
  readonly text: string;
  readonly cell: GridCell;
};

/** A merge of more cells is a stray format over the sheet, not a cell of a table. */
const LARGEST_MERGE = 20_000;

/** A sheet with its merged areas: any cell of an area shows what the area holds. */
export class SheetView {
  /** Rows that hold anything, top to bottom. */
  readonly rows: readonly number[];
  readonly cells: readonly SeenCell[];
  readonly hasMerges: boolean;
  private readonly order: ReadonlyMap<number, number>;
  private readonly byPosition = new Map<string, SeenCell>();
  private readonly byRow = new Map<number, SeenCell[]>();

  constructor(grid: SheetGrid) {
    const merges = new Map((grid.merges ?? []).map((area) => [key(area.top, area.left), area]));
    this.hasMerges = merges.size > 0;
    this.cells = grid.cells.flatMap((cell) => seenCell(cell, merges));
    for (const seen of this.cells) this.place(seen);
    this.rows = [...this.byRow.keys()].sort((one, other) => one - other);
    this.order = new Map(this.rows.map((row, index) => [row, index]));
    for (const cells of this.byRow.values()) cells.sort((one, other) => one.at.column - other.at.column);
  }

  /** What is seen here, merged areas included; null where the cell is empty. */
  seen(row: number, column: number): SeenCell | null {
    return this.byPosition.get(key(row, column)) ?? null;
  }

  /** What begins in this row: nothing that hangs down from above. */
  own(row: number, column: number): SeenCell | null {
    const seen = this.seen(row, column);
    return seen?.at.row === row ? seen : null;
  }

  /** The cells that begin in a row, left to right. */
  ownCells(row: number): readonly SeenCell[] {
    return this.byRow.get(row) ?? [];
  }

  /** How many filled rows are above: empty rows between do not count. */
  placeOf(row: number): number {
    return this.order.get(row) ?? this.rows.findIndex((other) => other >= row);
  }

  private place(seen: SeenCell): void {
    const { area, at } = seen;
    this.byRow.set(at.row, [...(this.byRow.get(at.row) ?? []), seen]);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const here = row === at.row && column === at.column;
        if (here || !this.byPosition.has(key(row, column))) this.byPosition.set(key(row, column), seen);
      }
    }
  }
}

export function isWide({ area }: SeenCell): boolean {
  return area.right > area.left;
}

function seenCell(cell: GridCell, merges: ReadonlyMap<string, CellArea>): readonly SeenCell[] {
  const text = shownText(cell);
  if (text === "") return [];
  const { row, column } = cell;
  const alone = { top: row, left: column, bottom: row, right: column };
  const merged = merges.get(key(row, column)) ?? alone;
  const size = (merged.bottom - merged.top + 1) * (merged.right - merged.left + 1);
  return [{ at: { row, column }, area: size > LARGEST_MERGE ? alone : merged, text, cell }];
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}
