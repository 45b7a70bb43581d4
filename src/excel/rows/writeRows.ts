import type { CellArea } from "../../grid/address";
import type { AddedRow, AddedRows } from "../../forms/addedRows";
import type { EditEntry } from "../../usecases/ports";
import { styledAreas, type StyledAreas } from "../styleAreas";
import { replacingEntry } from "../writeGateway";
import { applyGrid, applyLook } from "../writeStyle";

/** What rows are to hold; besides what a plan says also what was found in them before they went. */
export type WrittenRows = Pick<AddedRows, "styles"> & {
  readonly rows: readonly (Omit<AddedRow, "cells"> & { readonly cells: readonly WrittenCell[] })[];
};

export type WrittenCell = { readonly column: number; readonly cell: EditEntry };

/**
 * Queues a block on whole rows just put in. Every range is counted from the rows themselves, because they may stand
 * elsewhere than where they were asked for. Values come first: what breaks off later is then known by them.
 */
export function writeRows(rows: Excel.Range, { rows: lines, styles }: WrittenRows): void {
  // New rows look like the one above them.
  rows.clear("Formats");
  writeValues(rows, lines);
  lines.forEach(({ merges }, row) => {
    for (const { left, right } of merges) areaIn(rows, { top: row, left, bottom: row, right }).merge();
  });
  for (const styled of styledAreas(styles)) writeLook(rows, styled);
  for (const { areas, grid } of styles) {
    if (grid !== undefined) for (const area of areas) applyGrid(areaIn(rows, area).format, grid);
  }
  areaIn(rows, { top: 0, left: 0, bottom: lines.length - 1, right: 0 }).setRowProperties(
    lines.map(({ height }) => ({ format: { rowHeight: height } })),
  );
}

function writeValues(rows: Excel.Range, lines: WrittenRows["rows"]): void {
  const columns = lines.flatMap(({ cells }) => cells.map(({ column }) => column));
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const blank = Array.from({ length: right - left + 1 }, () => null);
  areaIn(rows, { top: 0, left, bottom: lines.length - 1, right }).formulas = lines.map(({ cells }) => {
    const line: (string | number | boolean | null)[] = [...blank];
    for (const { column, cell } of cells) line[column - left] = replacingEntry(cell, false);
    return line;
  });
}

function writeLook(rows: Excel.Range, { style, areas }: StyledAreas): void {
  for (const area of areas) applyLook(areaIn(rows, area).format, style);
}

/** An area counted from the first cell of the rows. */
export function areaIn(rows: Excel.Range, { top, left, bottom, right }: CellArea): Excel.Range {
  const first = rows.getCell(top, left);
  return top === bottom && left === right ? first : first.getResizedRange(bottom - top, right - left);
}
