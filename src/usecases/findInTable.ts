import type { CellPosition } from "../grid/address";
import { valueText } from "../grid/sheetGrid";
import { readOwnTable } from "../recognition/ownTable";
import { HEAD_KEY, type FindingTarget } from "../review/finding";
import type { SheetReading } from "./ports";

/** Where a finding's cell of a table form is now; null when it holds something else or its row is gone. */
export function findInTable(reading: SheetReading, target: FindingTarget): CellPosition | null {
  const own = readOwnTable(reading.grid);
  const { anchor } = target;
  if (own.kind !== "table" || anchor === null) return null;
  const { table } = own;
  const holdsSeen = ({ row, column }: CellPosition): boolean =>
    valueText(table.index.at(row, column).value) === target.seen;
  if (anchor.key === HEAD_KEY) {
    const found = [...table.controls].find(([control]) => control === anchor.column)?.[1];
    return found !== undefined && holdsSeen(found) ? { row: found.row, column: found.column } : null;
  }
  const column = table.columns.get(anchor.column);
  if (column === undefined) return null;
  const rows = table.rows.filter(({ key }) => key === anchor.key).map(({ row }) => row);
  // A copied row has the key of its original: the one that was judged if it is still there, else the first that fits.
  const ordered = rows.includes(target.position.row) ? [target.position.row, ...rows] : rows;
  return ordered.map((row) => ({ row, column })).find(holdsSeen) ?? null;
}
