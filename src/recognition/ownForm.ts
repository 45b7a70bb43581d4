import { HEAD_CONTROLS, type HeadControl } from "../forms/bieu01/headControls";
import { BIEU01_LAYOUT_VERSION, Bieu01Layout, type Bieu01Column } from "../forms/bieu01/bieu01Layout";
import { FRAMES, type Frame } from "../forms/frame";
import { VILLAGE_SEPARATOR } from "../forms/bieu01/bieu01Head";
import { FORM_MODES, type FormMode } from "../forms/formMode";
import { COLUMN_ID_PREFIX, isAddedRowKey, NO_VALUE, parseRowKey, type RowKey } from "../forms/sheetMarks";
import { parseCellAddress, type CellPosition } from "../grid/address";
import { GridIndex, type GridCell, type SheetGrid } from "../grid/sheetGrid";
import { findMarks, markedText, type Marks } from "./marks";

/** A sheet of ours as its marks tell it; no threshold, no verdict yet. */
export type OwnForm = {
  readonly identity: FormIdentity;
  readonly layout: Bieu01Layout;
  /** Zero-based column of each id that still stands in the row of ids. */
  readonly columns: ReadonlyMap<Bieu01Column, number>;
  readonly idRow: number;
  readonly rows: readonly KeyedRow[];
  /** Keys in the key column that are none of ours. */
  readonly strangeKeys: readonly { readonly text: string; readonly position: CellPosition }[];
  /** Cells of the head in which something is chosen, wherever they are now. */
  readonly controls: ReadonlyMap<HeadControl, GridCell>;
  /** The mode whose columns are on view, and the hidden cell that says so. */
  readonly arrangedFor: { readonly mode: FormMode | null; readonly position: CellPosition };
  readonly index: GridIndex;
};

export type FormIdentity = {
  readonly setId: string;
  /** "xa-ntm-2021-2025@1", one for each set of the list. */
  readonly setVersions: readonly string[];
  readonly area: string;
  readonly year: number;
  readonly commune: string;
  /** Empty where not known; sheets inserted before it was asked for have no mark of it. */
  readonly communeCode: string;
  readonly villages: readonly string[];
  readonly frame: Frame;
  /** "95/KH-UBND" where the sheet is an example. */
  readonly example: string | null;
};

export type KeyedRow = { readonly key: RowKey; readonly keyText: string; readonly row: number };

export type OwnFormReading =
  | { readonly kind: "form"; readonly form: OwnForm }
  | { readonly kind: "notOurs" }
  | { readonly kind: "newer" | "older"; readonly layout: number; readonly at: CellPosition }
  /** Ours, but a mark or the key column is gone, so that no row can be known. */
  | { readonly kind: "damaged"; readonly lost: string; readonly at: CellPosition };

/** Reads a sheet of ours by its marks alone, wherever rows and columns have moved to. */
export function readOwnForm(grid: SheetGrid): OwnFormReading {
  const index = new GridIndex(grid);
  const marks = findMarks(grid, index);
  const form = marks.get("form");
  if (form === undefined || form.value !== "bieu-01") return { kind: "notOurs" };

  const at = { row: form.row, column: form.column };
  const layoutMark = marks.get("layout");
  if (typeof layoutMark?.value !== "number") return { kind: "damaged", lost: "bntm.layout", at };
  if (layoutMark.value !== BIEU01_LAYOUT_VERSION) {
    const kind = layoutMark.value > BIEU01_LAYOUT_VERSION ? "newer" : "older";
    return { kind, layout: layoutMark.value, at: { row: layoutMark.row, column: layoutMark.column } };
  }
  const identity = readIdentity(marks);
  if (typeof identity === "string") return { kind: "damaged", lost: identity, at };

  const layout = Bieu01Layout.forUnits(identity.villages.length);
  const { columns, idRow } = readColumns(grid, layout);
  const keyColumn = columns.get("key");
  if (keyColumn === undefined || idRow === null) return { kind: "damaged", lost: `${COLUMN_ID_PREFIX}key`, at };
  const controls = readControls(marks, index);
  const arranged = marks.get("arrangedFor");
  return {
    kind: "form",
    form: {
      identity,
      layout,
      columns,
      idRow,
      ...readKeys(grid, keyColumn, idRow),
      controls,
      arrangedFor: {
        mode: FORM_MODES.find((mode) => mode === arranged?.value) ?? null,
        position: arranged === undefined ? at : { row: arranged.row, column: arranged.column },
      },
      index,
    },
  };
}

function readColumns(
  grid: SheetGrid,
  layout: Bieu01Layout,
): { readonly columns: ReadonlyMap<Bieu01Column, number>; readonly idRow: number | null } {
  const cells = grid.cells.filter(({ value }) => typeof value === "string" && value.startsWith(COLUMN_ID_PREFIX));
  const columns = new Map<Bieu01Column, number>();
  for (const { id } of layout.columns) {
    const cell = cells.find(({ value }) => value === COLUMN_ID_PREFIX + id);
    if (cell !== undefined) columns.set(id, cell.column);
  }
  return { columns, idRow: cells[0]?.row ?? null };
}

export function readKeys(grid: SheetGrid, keyColumn: number, idRow: number): Pick<OwnForm, "rows" | "strangeKeys"> {
  const rows: KeyedRow[] = [];
  const strangeKeys: { text: string; position: CellPosition }[] = [];
  for (const cell of grid.cells) {
    if (cell.column !== keyColumn || cell.row <= idRow || cell.value === null) continue;
    const text = typeof cell.value === "object" ? "" : String(cell.value);
    if (isAddedRowKey(text)) continue;
    const key = parseRowKey(text);
    if (key === null) strangeKeys.push({ text, position: { row: cell.row, column: cell.column } });
    else rows.push({ key, keyText: text, row: cell.row });
  }
  return { rows, strangeKeys };
}

/** A mark of a choice holds a reference to its cell, which Excel keeps right over inserted rows and columns. */
function readControls(marks: Marks, index: GridIndex): ReadonlyMap<HeadControl, GridCell> {
  const controls = new Map<HeadControl, GridCell>();
  for (const control of HEAD_CONTROLS) {
    const formula = marks.get(control)?.formula ?? null;
    const position = formula === null ? null : parseCellAddress(formula.slice(1));
    if (position !== null) controls.set(control, index.at(position.row, position.column));
  }
  return controls;
}

/** The identity, or the mark that is lost. */
function readIdentity(marks: Marks): FormIdentity | string {
  for (const name of ["set", "setVersion", "area", "commune", "village", "frame", "example"] as const) {
    if (markedText(marks, name) === null) return `bntm.${name}`;
  }
  const year = marks.get("year")?.value;
  if (typeof year !== "number") return "bntm.year";
  const text = (name: "set" | "setVersion" | "area" | "commune" | "village" | "frame" | "example"): string =>
    markedText(marks, name) ?? "";
  const orNone = (value: string): string | null => (value === NO_VALUE ? null : value);
  return {
    setId: text("set"),
    setVersions: text("setVersion").split(" "),
    area: text("area"),
    year,
    commune: text("commune"),
    communeCode: orNone(markedText(marks, "communeCode") ?? NO_VALUE) ?? "",
    villages: orNone(text("village"))?.split(VILLAGE_SEPARATOR) ?? [],
    frame: FRAMES.find((frame) => frame === text("frame")) ?? "annex",
    example: orNone(text("example")),
  };
}
