import type { CellPosition } from "../../grid/address";
import type { SheetPlaces } from "../../recognition/sheetPlaces";
import { HEAD_KEY } from "../../review/finding";
import type { CellAnchor, CellEdit } from "../ports";
import { rowsOfKey } from "./findRows";
import { rowWords } from "./rowWords";

/** Where an edited cell is by now; null where it is gone, or where nobody can tell it from another one. */
export function locateCell(
  places: SheetPlaces,
  { anchor, position }: Pick<CellEdit, "anchor" | "position">,
  unmoved: boolean,
): CellPosition | null {
  if (anchor === undefined) return position;
  if (anchor.key === HEAD_KEY) return places.head.get(anchor.column) ?? null;
  const column = places.columns.get(anchor.column);
  const row = locateRow(places, anchor, position.row, unmoved);
  return column === undefined || row === null ? null : { row, column };
}

function locateRow(places: SheetPlaces, anchor: CellAnchor, before: number, unmoved: boolean): number | null {
  const { key, words } = anchor;
  const up = /^up:(\d+)$/.exec(key)?.[1];
  if (up !== undefined) return places.idRow >= Number(up) ? places.idRow - Number(up) : null;
  const rows = key === "" ? rowsWithoutKey(places) : rowsOfKey(places, key);
  if (words === undefined) return rows.length === 1 ? (rows[0] ?? null) : null;
  const kept = (row: number): number => wordsKept(places, row, words);
  const same = rows.filter((row) => kept(row) === 1);
  if (same.length === 1) return same[0] ?? null;
  // Rows of the same words, and one whose words were changed, are told by their place, and only while no row came or went.
  const isThere = same.length > 1 ? same.includes(before) : rows.includes(before) && kept(before) >= 0.5;
  return unmoved && isThere ? before : null;
}

function rowsWithoutKey({ keys, idRow, lastRow }: SheetPlaces): readonly number[] {
  return Array.from({ length: lastRow - idRow }, (_, index) => idRow + 1 + index).filter((row) => !keys.has(row));
}

/** How much of these words the row still has. */
function wordsKept(places: SheetPlaces, row: number, words: Readonly<Record<string, string>>): number {
  const told = Object.entries(words);
  const own = rowWords(places, row, new Set());
  return told.length === 0 ? 1 : told.filter(([id, text]) => own[id] === text).length / told.length;
}
