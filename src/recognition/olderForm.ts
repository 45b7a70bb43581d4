import type { CriteriaList } from "../criteria/criteriaList";
import type { Bieu01Column } from "../forms/bieu01/bieu01Layout";
import { bieu01Rows } from "../forms/bieu01/bieu01Rows";
import { COLUMN_ID_PREFIX, NO_VALUE } from "../forms/sheetMarks";
import { GridIndex, valueText, type GridCell, type SheetGrid } from "../grid/sheetGrid";
import { collectInputs, type FormInputs } from "./formInputs";
import { findMarks, markedText } from "./marks";
import { readKeys } from "./ownForm";

/** A sheet of layout 1: one result a row, the reason of Không xét in a column of its own, no mode. */
export type OlderForm = {
  readonly setId: string;
  readonly area: string;
  readonly year: number;
  readonly commune: string;
  readonly village: string;
  /** The line over the title, which an officer completes; empty where it was cleared. */
  readonly frameLine: string;
  inputs(list: CriteriaList): FormInputs;
};

/** Where the inputs of layout 1 go today. Its reasons come before its notes. */
const COLUMNS_OF_LAYOUT_1: Readonly<Record<string, Bieu01Column>> = {
  threshold: "threshold",
  value: "actual.value",
  note: "note",
};

/** Null where the sheet is of no layout this add-in can upgrade. */
export function readOlderForm(grid: SheetGrid): OlderForm | null {
  const index = new GridIndex(grid);
  const marks = findMarks(grid, index);
  if (marks.get("form")?.value !== "bieu-01" || marks.get("layout")?.value !== 1) return null;
  const setId = markedText(marks, "set");
  const area = markedText(marks, "area");
  const commune = markedText(marks, "commune");
  const village = markedText(marks, "village");
  const year = marks.get("year")?.value;
  if (setId === null || area === null || commune === null || village === null || typeof year !== "number") return null;

  const columns = columnsById(grid);
  const keyColumn = columns.get("key");
  const idRow = grid.cells.find(isColumnId)?.row;
  if (keyColumn === undefined || idRow === undefined) return null;
  const { rows } = readKeys(grid, keyColumn, idRow);
  const title = marks.get("form");
  const line = index.at(title?.row ?? 0, columns.get("tt") ?? 0).value;
  return {
    setId,
    area,
    year,
    commune,
    village: village === NO_VALUE ? "" : village,
    frameLine: typeof line === "string" ? line : "",
    inputs(list) {
      const known = new Map(bieu01Rows(list, area, year).map((row) => [row.key, row]));
      const places = Object.entries(COLUMNS_OF_LAYOUT_1).flatMap(([old, id]) => {
        const column = columns.get(old);
        return column === undefined ? [] : [{ id, column }];
      });
      const inputs = collectInputs({ rows, idRow, index, columns }, known, places);
      return withReasons(inputs, rows, columns.get("reason"), index);
    },
  };
}

function columnsById(grid: SheetGrid): ReadonlyMap<string, number> {
  return new Map(
    grid.cells.filter(isColumnId).map(({ value, column }) => [valueText(value).slice(COLUMN_ID_PREFIX.length), column]),
  );
}

function isColumnId({ value }: GridCell): boolean {
  return typeof value === "string" && value.startsWith(COLUMN_ID_PREFIX);
}

/** Layout 2 has no column for reasons: they open the note of their row. */
function withReasons(
  inputs: FormInputs,
  rows: readonly { readonly keyText: string; readonly row: number }[],
  reasonColumn: number | undefined,
  index: GridIndex,
): FormInputs {
  if (reasonColumn === undefined) return inputs;
  const merged = new Map([...inputs.rows].map(([key, cells]) => [key, new Map(cells)]));
  const seen = new Set<string>();
  for (const { keyText, row } of rows) {
    if (seen.has(keyText)) continue;
    seen.add(keyText);
    const reason = index.at(row, reasonColumn);
    if (reason.value === null || reason.value === "") continue;
    const cells = merged.get(keyText) ?? new Map<Bieu01Column, GridCell>();
    const note = cells.get("note");
    const text = note === undefined ? valueText(reason.value) : `${valueText(reason.value)}; ${valueText(note.value)}`;
    cells.set("note", { ...reason, value: text });
    merged.set(keyText, cells);
  }
  return { ...inputs, rows: merged };
}
