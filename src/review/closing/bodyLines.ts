import type { GridCell, GridIndex } from "../../grid/sheetGrid";
import type { CanonicalLines } from "./canonicalForm";
import { countedValue } from "./canonicalValue";

/** Where the rows of a form are, and in which of its cells a formula is an officer's own. */
export type FormBody = {
  readonly index: GridIndex;
  readonly idRow: number;
  /** The first row under the body. */
  readonly endRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly keyOf: ReadonlyMap<number, string>;
  readonly isSkipped: (row: number) => boolean;
  /** `key` is null on a row an officer added. */
  readonly isInput: (key: string | null, column: string) => boolean;
  /** Whether an added row belongs to the row with a key above it, as a work does to its heading. */
  readonly isAnchored: boolean;
};

/**
 * Constants count everywhere, so that a verdict typed over its formula and an altered requirement are seen. A formula
 * typed into an input counts by its value; the form's own formulas are results.
 */
export function addBodyLines(lines: CanonicalLines, body: FormBody): void {
  const counts = new Map<string, number>();
  const numbered = (name: string): number => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  let anchor = "";
  for (const [row, cells] of rowsOf(body)) {
    const key = body.keyOf.get(row) ?? null;
    if (key !== null && body.isAnchored) anchor = key;
    const counted = cells.filter(({ id, cell }) => cell.formula === null || body.isInput(key, id));
    // An inserted row in which nothing stands changes nothing.
    if (key === null && !counted.some(({ cell }) => cell.value !== null && cell.value !== "")) continue;
    const name = key === null ? `${anchor}+${numbered(`+${anchor}`)}` : copyName(key, numbered(key));
    lines.row(name, row);
    for (const { id, cell } of counted) lines.add(name, id, countedValue(cell));
  }
}

/** The first row with a key is the one the form means; others are copies of it. */
function copyName(key: string, number: number): string {
  return number === 1 ? key : `${key}#${number}`;
}

type NamedCell = { readonly id: string; readonly cell: GridCell };

/** Rows top to bottom, the cells of named columns in each; those of the key column tell the row itself. */
function rowsOf({ index, idRow, endRow, columns, keyOf, isSkipped }: FormBody): readonly [number, NamedCell[]][] {
  const ids = new Map([...columns].map(([id, column]) => [column, id]));
  const rows = new Map<number, NamedCell[]>([...keyOf.keys()].map((row) => [row, []]));
  for (const cell of index.grid.cells) {
    const id = ids.get(cell.column);
    if (id === undefined || id === "key" || cell.row <= idRow || cell.row >= endRow || isSkipped(cell.row)) continue;
    const row = rows.get(cell.row) ?? [];
    row.push({ id, cell });
    rows.set(cell.row, row);
  }
  return [...rows].sort(([a], [b]) => a - b);
}
