import type { SheetGrid } from "../../grid/sheetGrid";
import { readPlaces, type SheetPlaces } from "../../recognition/sheetPlaces";
import { HEAD_KEY } from "../../review/finding";
import type { CellAnchor, CellEdit, SheetEdit } from "../ports";
import { rowWords } from "./rowWords";

/** The edit with all that is needed to find its cells again, as the sheet was read for it. */
export function anchoredEdit(grid: SheetGrid, edit: SheetEdit): SheetEdit {
  const places = readPlaces(grid, textsOf(edit));
  if (places === null) return edit;
  const idOf = new Map([...places.columns].map(([id, column]) => [column, id]));
  const edited = new Set(edit.cells.flatMap(({ position }) => idOf.get(position.column) ?? []));
  return {
    ...edit,
    order: places.order,
    cells: edit.cells.map((cell) => withAnchor(cell, anchorOf(places, idOf, edited, cell))),
    columns: edit.columns.map((one) => {
      const id = idOf.get(one.column);
      return id === undefined ? one : { ...one, id };
    }),
    ...(edit.heights === undefined ? {} : { heights: edit.heights.map((one) => withKey(places, one)) }),
  };
}

/** Texts that the edit writes, by place: a row may get its key by it. */
function textsOf({ cells }: SheetEdit): ReadonlyMap<string, string> {
  return new Map(
    cells.flatMap(({ position, entry }) =>
      entry.kind === "text" ? [[`${position.row}:${position.column}`, entry.text] as const] : [],
    ),
  );
}

function withAnchor(cell: CellEdit, anchor: CellAnchor | null): CellEdit {
  return anchor === null ? cell : { ...cell, anchor };
}

function withKey(places: SheetPlaces, one: NonNullable<SheetEdit["heights"]>[number]) {
  const key = places.keys.get(one.row);
  return key === undefined ? one : { ...one, key };
}

/** Null for a cell of which only the place is known. */
function anchorOf(
  places: SheetPlaces,
  idOf: ReadonlyMap<number, string>,
  edited: ReadonlySet<string>,
  { position }: CellEdit,
): CellAnchor | null {
  const { row, column } = position;
  const name = [...places.head].find(([, at]) => at.row === row && at.column === column)?.[0];
  if (name !== undefined) return { key: HEAD_KEY, column: name };
  const id = idOf.get(column);
  if (id === undefined) return null;
  if (row < places.idRow) return { key: `up:${places.idRow - row}`, column: id };
  const key = places.keys.get(row) ?? "";
  const alone = key !== "" && [...places.keys.values()].filter((other) => other === key).length === 1;
  return alone ? { key, column: id } : { key, column: id, words: rowWords(places, row, edited) };
}
