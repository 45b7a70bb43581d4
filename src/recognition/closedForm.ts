import { parseClosingKey, type ClosingKey } from "../forms/closing/closingKey";
import { valueText } from "../grid/sheetGrid";
import type { KeyedSheet } from "./explanations";

/** The line by which a form says that its figures are closed. */
export type FoundClosing = { readonly row: number; readonly key: ClosingKey };

/** The first one, from the top; null where the figures are open. */
export function readClosing({ index, idRow, columns }: KeyedSheet): FoundClosing | null {
  const column = columns.get("key");
  const found = index.grid.cells.flatMap(({ row, column: at, value }): readonly FoundClosing[] => {
    if (at !== column || row <= idRow) return [];
    const key = parseClosingKey(valueText(value));
    return key === null ? [] : [{ row, key }];
  });
  return found.sort((a, b) => a.row - b.row)[0] ?? null;
}

/** The last row with a key that is not a closing's: while it stays where it is, no row above it has moved. */
export function lastKeyedRow({ index, idRow, columns }: KeyedSheet): number {
  const column = columns.get("key");
  return index.grid.cells.reduce((last, cell) => {
    const text = cell.column === column ? valueText(cell.value) : "";
    return text === "" || parseClosingKey(text) !== null ? last : Math.max(last, cell.row);
  }, idRow);
}
