import { BIEU01_COLUMNS, BIEU01_LAYOUT_VERSION, type Bieu01Column } from "../forms/bieu01Layout";
import { COLUMN_ID_PREFIX, MARK_NAMES, markText, parseRowKey, type MarkName, type RowKey } from "../forms/sheetMarks";
import type { CellPosition } from "../grid/address";
import { GridIndex, type GridCell, type SheetGrid } from "../grid/sheetGrid";

/** A sheet of ours as its marks tell it; no threshold, no verdict yet. */
export type OwnForm = {
  readonly identity: FormIdentity;
  /** Zero-based column of each id that still stands in the row of ids. */
  readonly columns: ReadonlyMap<Bieu01Column, number>;
  readonly headingRow: number;
  readonly rows: readonly KeyedRow[];
  /** Keys in the key column that are none of ours. */
  readonly strangeKeys: readonly { readonly text: string; readonly position: CellPosition }[];
  readonly index: GridIndex;
};

export type FormIdentity = {
  readonly setId: string;
  readonly setVersion: number;
  readonly area: string;
  readonly year: number;
  readonly commune: string;
  readonly village: string;
};

export type KeyedRow = { readonly key: RowKey; readonly keyText: string; readonly row: number };

export type OwnFormReading =
  | { readonly kind: "form"; readonly form: OwnForm }
  | { readonly kind: "notOurs" }
  | { readonly kind: "newer"; readonly layout: number; readonly at: CellPosition }
  /** Ours, but a mark or the key column is gone, so that no row can be known. */
  | { readonly kind: "damaged"; readonly lost: string; readonly at: CellPosition };

/** Reads a sheet of ours by its marks alone, wherever rows and columns have moved to. */
export function readOwnForm(grid: SheetGrid): OwnFormReading {
  const index = new GridIndex(grid);
  const marks = findMarks(grid, index);
  const form = marks.get("form");
  if (form === undefined || form.value !== "bieu-01") return { kind: "notOurs" };

  const layout = marks.get("layout");
  if (typeof layout?.value === "number" && layout.value > BIEU01_LAYOUT_VERSION) {
    return { kind: "newer", layout: layout.value, at: { row: layout.row, column: layout.column } };
  }
  const identity = readIdentity(marks);
  const at = { row: form.row, column: form.column };
  if (typeof identity === "string") return { kind: "damaged", lost: identity, at };

  const columnCells = grid.cells.filter((cell) => isColumnId(cell));
  const columns = new Map<Bieu01Column, number>();
  for (const { id } of BIEU01_COLUMNS) {
    const cell = columnCells.find((candidate) => candidate.value === COLUMN_ID_PREFIX + id);
    if (cell !== undefined) columns.set(id, cell.column);
  }
  const keyColumn = columns.get("key");
  const idRow = columnCells[0]?.row;
  if (keyColumn === undefined || idRow === undefined) return { kind: "damaged", lost: `${COLUMN_ID_PREFIX}key`, at };

  const keyCells = grid.cells.filter((cell) => cell.column === keyColumn && cell.row > idRow && cell.value !== null);
  const rows: KeyedRow[] = [];
  const strangeKeys: { text: string; position: CellPosition }[] = [];
  for (const cell of keyCells) {
    const text = typeof cell.value === "object" ? "" : String(cell.value);
    const key = parseRowKey(text);
    if (key === null) strangeKeys.push({ text, position: { row: cell.row, column: cell.column } });
    else rows.push({ key, keyText: text, row: cell.row });
  }
  return { kind: "form", form: { identity, columns, headingRow: idRow - 1, rows, strangeKeys, index } };
}

type MarkCell = GridCell;

function findMarks(grid: SheetGrid, index: GridIndex): ReadonlyMap<MarkName, MarkCell> {
  const marks = new Map<MarkName, MarkCell>();
  for (const cell of grid.cells) {
    if (typeof cell.value !== "string" || !cell.value.startsWith("bntm.")) continue;
    const name = MARK_NAMES.find((known) => markText(known) === cell.value);
    if (name !== undefined && !marks.has(name)) marks.set(name, index.at(cell.row, cell.column + 1));
  }
  return marks;
}

function isColumnId(cell: GridCell): boolean {
  return typeof cell.value === "string" && cell.value.startsWith(COLUMN_ID_PREFIX);
}

/** The identity, or the mark that is lost. */
function readIdentity(marks: ReadonlyMap<MarkName, MarkCell>): FormIdentity | string {
  const texts = new Map<MarkName, string>();
  for (const name of ["set", "area", "commune", "village"] as const) {
    const value = marks.get(name)?.value;
    if (typeof value !== "string" || value === "") return markText(name);
    texts.set(name, value);
  }
  const year = marks.get("year")?.value;
  if (typeof year !== "number") return markText("year");
  const setVersion = marks.get("setVersion")?.value;
  if (typeof setVersion !== "number") return markText("setVersion");
  const textOf = (name: MarkName): string => texts.get(name) ?? "";
  const village = textOf("village");
  return {
    setId: textOf("set"),
    setVersion,
    area: textOf("area"),
    year,
    commune: textOf("commune"),
    village: village === "-" ? "" : village,
  };
}
