import { MORE_KEY } from "../forms/explanations/explanationKey";
import { COLUMN_ID_PREFIX, isAddedRowKey, listMark } from "../forms/sheetMarks";
import { parseCellAddress, type CellPosition } from "../grid/address";
import { GridIndex, valueText, type SheetGrid } from "../grid/sheetGrid";

/** Where rows, columns and the named cells of the head are on a sheet of ours, whatever form it is. */
export type SheetPlaces = {
  readonly index: GridIndex;
  readonly idRow: number;
  readonly keyColumn: number;
  /** By id; one that stands twice is not among them. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows with a key, top to bottom. Two rows may have the same. */
  readonly keys: ReadonlyMap<number, string>;
  readonly lastRow: number;
  /** What is chosen in the head and what its marks say, by the name of the mark. */
  readonly head: ReadonlyMap<string, CellPosition>;
  /** While this is the same, every row and column of the form is where it was. */
  readonly order: string;
};

const MARK_PREFIX = "bntm.";

/** `written` are texts, by "row:column", that are about to stand there. Null for a sheet that is none of ours. */
export function readPlaces(grid: SheetGrid, written: ReadonlyMap<string, string> = new Map()): SheetPlaces | null {
  const index = new GridIndex(grid);
  const ids = grid.cells.filter(({ value }) => typeof value === "string" && value.startsWith(COLUMN_ID_PREFIX));
  const idRow = ids[0]?.row;
  const named = ids.map(({ value, column }) => ({ id: valueText(value).slice(COLUMN_ID_PREFIX.length), column }));
  const columns = new Map(
    named
      .filter(({ id }) => named.filter((other) => other.id === id).length === 1)
      .map(({ id, column }) => [id, column]),
  );
  const keyColumn = columns.get("key");
  if (idRow === undefined || keyColumn === undefined) return null;
  const lastRow = grid.cells.reduce((last, { row }) => Math.max(last, row), idRow);
  const keys = readKeys(index, { keyColumn, idRow, lastRow }, written);
  const head = readHead(index);
  const order = [
    idRow,
    ...named.map(({ id, column }) => `${column}:${id}`),
    ...[...head].map(([name, { row, column }]) => `${name}@${row}:${column}`),
    ...[...keys].flatMap(([row, key]) => (isAddedRowKey(key) ? [] : [`${row}:${key}`])),
  ].join("\n");
  return { index, idRow, keyColumn, columns, keys, lastRow, head, order };
}

function readKeys(
  index: GridIndex,
  { keyColumn, idRow, lastRow }: Pick<SheetPlaces, "keyColumn" | "idRow" | "lastRow">,
  written: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  let owner = "";
  let more = 0;
  for (let row = idRow + 1; row <= lastRow; row += 1) {
    const text = written.get(`${row}:${keyColumn}`) ?? valueText(index.at(row, keyColumn).value);
    if (text === "") continue;
    // Rows that go on with an explanation all have one key: each is the n-th of its own explanation.
    more = text === MORE_KEY ? more + 1 : 0;
    if (more === 0) owner = text;
    keys.set(row, more === 0 ? text : `${owner}+${more}`);
  }
  return keys;
}

/** A mark of a choice refers to its cell; any other holds what it says beside it. */
function readHead(index: GridIndex): ReadonlyMap<string, CellPosition> {
  const head = new Map<string, CellPosition>();
  for (const { row, column, value } of index.grid.cells) {
    if (typeof value !== "string" || !value.startsWith(MARK_PREFIX) || value.startsWith(listMark(""))) continue;
    const name = value.slice(MARK_PREFIX.length);
    const said = index.at(row, column + 1);
    const chosen = said.formula === null ? null : parseCellAddress(said.formula.slice(1));
    if (!head.has(name)) head.set(name, chosen ?? { row, column: column + 1 });
  }
  return head;
}
