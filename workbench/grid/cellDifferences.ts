import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { DrawnCell } from "./drawing";

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * The cells that look different now, in two steps: Univer adds a new style to the old one, so that a
 * cell whose style changed has to be emptied before it is filled again.
 */
export type CellDifferences = { readonly emptied: CellMatrix | null; readonly filled: CellMatrix | null };

/** `before` holds null where Univer changed a cell by itself and nobody knows what it shows. */
export function cellDifferences(
  before: ReadonlyMap<string, DrawnCell | null>,
  after: ReadonlyMap<string, DrawnCell>,
): CellDifferences {
  const emptied = new MatrixBuilder();
  const filled = new MatrixBuilder();
  for (const [key, cell] of after) {
    const drawn = before.get(key);
    if (drawn === undefined) {
      filled.put(key, cell);
    } else if (drawn === null || !sameJson(drawn.s, cell.s)) {
      emptied.put(key, null);
      filled.put(key, cell);
    } else if (!sameJson(drawn, cell)) {
      filled.put(key, cell);
    }
  }
  for (const key of before.keys()) if (!after.has(key)) emptied.put(key, null);
  return { emptied: emptied.matrix, filled: filled.matrix };
}

function sameJson(first: unknown, second: unknown): boolean {
  return first === second || JSON.stringify(first) === JSON.stringify(second);
}

class MatrixBuilder {
  matrix: CellMatrix | null = null;

  put(key: string, cell: DrawnCell | null): void {
    const [row = 0, column = 0] = key.split(":").map(Number);
    this.matrix ??= {};
    // A copy: Univer keeps and changes the object it is given.
    (this.matrix[row] ??= {})[column] = cell === null ? null : structuredClone(cell);
  }
}
