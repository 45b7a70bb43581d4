import { isAddedRowKey } from "../../forms/sheetMarks";
import { valueText } from "../../grid/sheetGrid";
import type { KeyedSheet } from "../../recognition/explanations";

/** Rows the add-in wrote below a form. */
export function addedRowsOf({ index, idRow, columns }: KeyedSheet): ReadonlySet<number> {
  const column = columns.get("key");
  const keys = index.grid.cells.filter((cell) => cell.column === column && cell.row > idRow);
  return new Set(keys.filter(({ value }) => isAddedRowKey(valueText(value))).map(({ row }) => row));
}
