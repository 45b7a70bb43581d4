import type { CellPosition } from "../../grid/address";
import { GridIndex, valueText, type GridCell, type SheetGrid } from "../../grid/sheetGrid";
import type { SheetPlaces } from "../../recognition/sheetPlaces";
import type { CellEdit, EditEntry, SheetEdit } from "../ports";
import { findRows, rowsOfKey } from "./findRows";
import { hasReferences, shapeOf } from "./formulaShape";
import { locateCell } from "./locateCell";
import { standingCells } from "./standingCells";

/** A cell of an inverse on the sheet as it is now. */
export type FoundCell = {
  /** "lost": deleted, not to be told from others, or its former formula means other rows by now. */
  readonly state: "same" | "changed" | "lost";
  /** Where it is; of a lost one, where it was. */
  readonly position: CellPosition;
  readonly now: string | null;
  readonly former: EditEntry;
  /** To be written; null for a lost one. */
  readonly edit: CellEdit | null;
};

export type FoundEdit = {
  readonly cells: readonly FoundCell[];
  /** The edit without its cells, its columns and rows where they are now. */
  readonly rest: Omit<SheetEdit, "cells">;
};

/** Finds the cells of an inverse again; `places` is null on a sheet that is none of ours. */
export function findEdit(grid: SheetGrid, places: SheetPlaces | null, inverse: SheetEdit): FoundEdit {
  const index = places?.index ?? new GridIndex(grid);
  // A sheet that has lost its marks since has neither keys nor places to go by.
  const unmoved = places?.order === inverse.order;
  const spots = inverse.cells.map((cell) => {
    if (places !== null) return locateCell(places, cell, unmoved);
    return unmoved ? cell.position : null;
  });
  const taken = new Map<string, number>();
  for (const spot of spots) if (spot !== null) taken.set(placeText(spot), (taken.get(placeText(spot)) ?? 0) + 1);
  const cells = inverse.cells.map((cell, at): FoundCell => {
    const spot = spots[at] ?? null;
    const { position, entry: former } = cell;
    const isAlone = spot !== null && taken.get(placeText(spot)) === 1;
    if (!isAlone || (!unmoved && entryRefers(former)))
      return { state: "lost", position, now: null, former, edit: null };
    const standing = index.at(spot.row, spot.column);
    const now = valueText(standing.value);
    const state = isAsWritten(standing, cell, unmoved) ? "same" : "changed";
    return { state, position: spot, now, former, edit: { ...cell, position: spot, seen: now } };
  });
  return { cells, rest: restOf(inverse, places, cells) };
}

function restOf(inverse: SheetEdit, places: SheetPlaces | null, cells: readonly FoundCell[]): FoundEdit["rest"] {
  const { cells: _cells, columns, heights, rows, ...rest } = inverse;
  const guard = places !== null && cells.some(({ former }) => entryRefers(former)) ? standingCells(places) : null;
  return {
    ...rest,
    columns: columns.flatMap((one) => {
      const column = one.id === undefined || places === null ? one.column : places.columns.get(one.id);
      return column === undefined ? [] : [{ ...one, column }];
    }),
    ...(heights === undefined ? {} : { heights: heights.flatMap((one) => foundHeight(places, one)) }),
    ...(rows === undefined ? {} : { rows: places === null ? rows : findRows(places, rows) }),
    ...(guard === null ? {} : { standing: guard }),
  };
}

type Height = NonNullable<SheetEdit["heights"]>[number];

/** A row that went with its height has none to be put back. */
function foundHeight(places: SheetPlaces | null, one: Height): readonly Height[] {
  if (places === null || one.key === undefined) return [one];
  const rows = rowsOfKey(places, one.key);
  return rows.length === 1 ? rows.map((row) => ({ ...one, row })) : [];
}

/** What a formula gives may change with other cells; then it is the formula that counts. */
function isAsWritten({ value, formula }: GridCell, { seen, formula: left }: CellEdit, unmoved: boolean): boolean {
  if (left === undefined) return formula === null && valueText(value) === seen;
  if (formula === null) return false;
  return unmoved ? formula === left : shapeOf(formula) === shapeOf(left);
}

function entryRefers(entry: EditEntry): boolean {
  return entry.kind === "formula" && hasReferences(entry.formula);
}

function placeText({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}
