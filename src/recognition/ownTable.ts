import { FORM_MODES, type FormMode } from "../forms/formMode";
import { FRAMES, type Frame } from "../forms/frame";
import { OPTIONAL_SOURCES, type OptionalSource } from "../forms/money/fundingSourceId";
import { COLUMN_ID_PREFIX, NO_VALUE } from "../forms/sheetMarks";
import type { TableFormId } from "../forms/tables/tableFormId";
import { TABLE_MARKS, type TableMark } from "../forms/tables/tableMarks";
import { KEY_COLUMN } from "../forms/tables/tablePlaces";
import { parseCellAddress, type CellPosition } from "../grid/address";
import { GridIndex, type GridCell, type SheetGrid } from "../grid/sheetGrid";
import { tableFormIdIn } from "./formMark";
import { findMarksNamed, markedText, type MarksOf } from "./marks";

/** What is chosen in the head of a table form. */
export const TABLE_CONTROLS = ["mode", "asOf", "unit", "frameLine"] as const;

export type TableControl = (typeof TABLE_CONTROLS)[number];

/** A table form of ours as its marks tell it, wherever rows and columns have moved to. */
export type OwnTable = {
  readonly formId: TableFormId;
  readonly layout: number;
  readonly identity: TableIdentity;
  /** Zero-based column of each id that still stands in the row of ids. */
  readonly columns: ReadonlyMap<string, number>;
  readonly idRow: number;
  /** The first row under the table. */
  readonly endRow: number;
  /** Rows with a key, top to bottom; copied rows have the key of their original. */
  readonly rows: readonly { readonly key: string; readonly row: number }[];
  readonly controls: ReadonlyMap<TableControl, GridCell>;
  /** The mode whose columns are on view, and the hidden cell that says so. */
  readonly arrangedFor: { readonly mode: FormMode | null; readonly position: CellPosition };
  readonly index: GridIndex;
};

export type TableIdentity = {
  /** Empty where the form's rows come from no criterion set. */
  readonly setId: string;
  /** What the sheet notes of its sets; none on sheets made before it was noted. */
  readonly setVersions: readonly string[];
  readonly area: string;
  readonly year: number;
  readonly commune: string;
  readonly communeCode: string;
  readonly village: string;
  readonly withoutSources: readonly OptionalSource[];
  readonly frame: Frame;
  /** "95/KH-UBND" where the sheet is an example. */
  readonly example: string | null;
};

export type OwnTableReading =
  | { readonly kind: "table"; readonly table: OwnTable }
  | { readonly kind: "notOurs" }
  /** Ours, but a mark or the key column is gone, so that no row can be known. */
  | { readonly kind: "damaged"; readonly lost: string; readonly at: CellPosition };

type TableMarks = MarksOf<TableMark>;

export function readOwnTable(grid: SheetGrid): OwnTableReading {
  const index = new GridIndex(grid);
  const marks = findMarksNamed(grid, index, TABLE_MARKS);
  const form = marks.get("form");
  const formId = tableFormIdIn(grid);
  if (form === undefined || formId === null) return { kind: "notOurs" };

  const at = { row: form.row, column: form.column };
  const identity = readIdentity(marks);
  if (typeof identity === "string") return { kind: "damaged", lost: `bntm.${identity}`, at };
  const layout = marks.get("layout")?.value;
  if (typeof layout !== "number") return { kind: "damaged", lost: "bntm.layout", at };
  const end = referredCell(marks, "end");
  if (end === null) return { kind: "damaged", lost: "bntm.end", at };
  const ids = grid.cells.flatMap(({ row, column, value }) =>
    typeof value === "string" && value.startsWith(COLUMN_ID_PREFIX)
      ? [{ id: value.slice(COLUMN_ID_PREFIX.length), row, column }]
      : [],
  );
  const columns = new Map(ids.map(({ id, column }) => [id, column]));
  const keyColumn = columns.get(KEY_COLUMN);
  const idRow = ids[0]?.row;
  if (keyColumn === undefined || idRow === undefined) return { kind: "damaged", lost: `${COLUMN_ID_PREFIX}key`, at };
  const arranged = marks.get("arrangedFor");
  const table: OwnTable = {
    formId,
    layout,
    identity,
    columns,
    idRow,
    endRow: end.row,
    rows: keyedRows(grid, keyColumn, idRow, end.row),
    controls: readControls(marks, index),
    arrangedFor: {
      mode: FORM_MODES.find((mode) => mode === arranged?.value) ?? null,
      position: arranged === undefined ? at : { row: arranged.row, column: arranged.column },
    },
    index,
  };
  return { kind: "table", table };
}

function keyedRows(grid: SheetGrid, keyColumn: number, idRow: number, endRow: number): OwnTable["rows"] {
  return grid.cells.flatMap(({ row, column, value }) =>
    column === keyColumn && row > idRow && row < endRow && typeof value === "string" && value !== ""
      ? [{ key: value, row }]
      : [],
  );
}

/** A mark of a choice holds a reference to its cell, which Excel keeps right over inserted rows and columns. */
function readControls(marks: TableMarks, index: GridIndex): OwnTable["controls"] {
  const controls = new Map<TableControl, GridCell>();
  for (const control of TABLE_CONTROLS) {
    const position = referredCell(marks, control);
    if (position !== null) controls.set(control, index.at(position.row, position.column));
  }
  return controls;
}

function referredCell(marks: TableMarks, mark: TableMark): CellPosition | null {
  const formula = marks.get(mark)?.formula ?? null;
  return formula === null ? null : parseCellAddress(formula.slice(1));
}

/** The identity, or the mark that is lost. */
function readIdentity(marks: TableMarks): TableIdentity | TableMark {
  const texts = ["set", "area", "commune", "communeCode", "village", "withoutSources", "frame", "example"] as const;
  const lost = texts.find((mark) => markedText(marks, mark) === null);
  if (lost !== undefined) return lost;
  const year = marks.get("year")?.value;
  if (typeof year !== "number") return "year";
  const text = (mark: (typeof texts)[number]): string => {
    const found = markedText(marks, mark) ?? "";
    return found === NO_VALUE ? "" : found;
  };
  const example = text("example");
  const versions = markedText(marks, "setVersion") ?? NO_VALUE;
  return {
    setId: text("set"),
    setVersions: versions === NO_VALUE ? [] : versions.split(" "),
    area: text("area"),
    year,
    commune: text("commune"),
    communeCode: text("communeCode"),
    village: text("village"),
    withoutSources: OPTIONAL_SOURCES.filter((id) => text("withoutSources").split(" ").includes(id)),
    frame: FRAMES.find((frame) => frame === text("frame")) ?? "annex",
    example: example === "" ? null : example,
  };
}
