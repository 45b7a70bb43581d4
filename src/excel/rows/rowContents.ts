import { areaAddress, type CellPosition } from "../../grid/address";
import { FORM_AREA } from "../../grid/formArea";
import { valueText } from "../../grid/sheetGrid";
import type { AddedRow } from "../../forms/addedRows";
import type { EditEntry } from "../../usecases/ports";
import { contentOf } from "../cellContent";
import { entryOf } from "../editedRange";
import type { WrittenCell } from "./writeRows";

/** Lines of the sheet, as far to the right as forms reach. */
export function lineRange(sheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  const { left, right } = FORM_AREA;
  return sheet.getRange(areaAddress({ top: first, left, bottom: first + count - 1, right }));
}

export function requestContents(lines: Excel.Range): void {
  lines.load("values,formulas,valueTypes,rowIndex");
}

/** What each line holds, cell by cell; empty cells are left out. */
export function contentsOf({ values, formulas, valueTypes }: Excel.Range): readonly (readonly WrittenCell[])[] {
  return valueTypes.map((types, row) =>
    types.flatMap((type, column) => {
      const content = contentOf(values[row]?.[column], formulas[row]?.[column], type);
      return content.value === null && content.formula === null ? [] : [{ column, cell: entryOf(content) }];
    }),
  );
}

/** Cells of the lines that hold something else than the rows say. */
export function strangeCells(lines: Excel.Range, rows: readonly Pick<AddedRow, "cells">[]): readonly CellPosition[] {
  const held = contentsOf(lines);
  const lengths = Array.from({ length: Math.max(held.length, rows.length) }, (_, row) => row);
  return lengths.flatMap((row) => {
    const wanted = entries((rows[row]?.cells ?? []).filter(({ cell }) => cell.kind !== "empty"));
    const found = entries(held[row] ?? []);
    return [...new Set([...wanted.keys(), ...found.keys()])]
      .filter((column) => wanted.get(column) !== found.get(column))
      .map((column) => ({ row: lines.rowIndex + row, column }));
  });
}

/** Whether the lines hold nothing but cells of these rows; some may still be empty. */
export function holdOnly(lines: Excel.Range, rows: readonly { readonly cells: readonly WrittenCell[] }[]): boolean {
  return contentsOf(lines).every((held, row) => {
    const wanted = entries(rows[row]?.cells ?? []);
    return [...entries(held)].every(([column, entry]) => wanted.get(column) === entry);
  });
}

/** How many cells hold the same in both. */
export function sameCells(a: readonly WrittenCell[], b: readonly WrittenCell[]): number {
  const other = entries(b);
  return [...entries(a)].filter(([column, entry]) => other.get(column) === entry).length;
}

function entries(cells: readonly WrittenCell[]): ReadonlyMap<number, string> {
  return new Map(cells.map(({ column, cell }) => [column, entryText(cell)]));
}

function entryText(entry: EditEntry): string {
  switch (entry.kind) {
    case "empty":
      return entry.kind;
    case "text":
      return `${entry.kind}:${entry.text}`;
    case "number":
      return `${entry.kind}:${entry.number}`;
    case "boolean":
      return `${entry.kind}:${String(entry.boolean)}`;
    case "formula":
      return `${entry.kind}:${entry.formula}`;
    case "error":
      return `${entry.kind}:${entry.error}`;
  }
}

/** What the range's first line shows, cell by cell. */
export function firstLine({ values, formulas, valueTypes }: Excel.Range): readonly string[] {
  return (valueTypes[0] ?? []).map((type, column) =>
    valueText(contentOf(values[0]?.[column], formulas[0]?.[column], type).value),
  );
}
