import { areaAddress, type CellPosition } from "../grid/address";
import { valueText } from "../grid/sheetGrid";
import type { CellEdit, EditEntry } from "../usecases/ports";
import { contentOf, type CellContent } from "./cellContent";
import type { EditRun } from "./editRuns";
import { replacingEntry } from "./writeGateway";

/** One range of an edit; Excel moves it along with its cells when rows come in above it between two syncs. */
export type EditedRange = { readonly range: Excel.Range; readonly cells: readonly CellEdit[] };

const GENERAL = "General";

/** What a cell held before the edit. */
export type FormerCell = { readonly value: string; readonly entry: EditEntry; readonly format: string };

export function requestRange(sheet: Excel.Worksheet, { area, cells }: EditRun): EditedRange {
  const range = sheet.getRange(areaAddress(area));
  range.load("values,formulas,valueTypes,numberFormat,format/protection/locked");
  return { range, cells };
}

/** After the sync that follows `requestRange`. */
export function formerCells({ range, cells }: EditedRange): readonly FormerCell[] {
  const { values, formulas, valueTypes, numberFormat } = range;
  return cells.map((_, at) => {
    const content = contentOf(values[at]?.[0], formulas[at]?.[0], valueTypes[at]?.[0]);
    const format: unknown = numberFormat[at]?.[0];
    return {
      value: valueText(content.value),
      entry: entryOf(content),
      format: typeof format === "string" ? format : GENERAL,
    };
  });
}

export function entryOf({ value, formula }: CellContent): EditEntry {
  if (formula !== null) return { kind: "formula", formula };
  if (value === null) return { kind: "empty" };
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return { kind: "error", error: value.error };
}

/** A cell formatted "@" would make text of anything but text: it is General while such an entry is written. */
export function needsGeneral(entry: EditEntry, former: FormerCell): boolean {
  return isText(former) && entry.kind !== "text" && entry.kind !== "empty";
}

function isText({ format }: FormerCell): boolean {
  return format === "@";
}

/** What one cell is to hold; `format` null leaves its own. */
export type WrittenCell = { readonly entry: EditEntry; readonly format: string | null };

/** Queues one entry for each cell of the range. */
export function writeCells(range: Excel.Range, cells: readonly WrittenCell[], former: readonly FormerCell[]): void {
  const written = former.map((cell, at) => {
    const { entry, format }: WrittenCell = cells[at] ?? { entry: { kind: "empty" }, format: null };
    const general = needsGeneral(entry, cell);
    return { general, format, content: replacingEntry(entry, isText(cell) && !general) };
  });
  const freesAny = written.some(({ general }) => general);
  if (freesAny) range.numberFormat = written.map(({ general }) => [general ? "General" : null]);
  range.formulas = written.map(({ content }) => [content]);
  if (freesAny || written.some(({ format }) => format !== null)) {
    range.numberFormat = written.map(({ general, format }) => [format ?? (general ? "@" : null)]);
  }
}

/** Queued behind the writing: what the cells hold then, and where they are. */
export function requestResult(range: Excel.Range): void {
  range.load("values,formulas,valueTypes,rowIndex,columnIndex");
}

export type CellResult = {
  readonly position: CellPosition;
  readonly value: string;
  readonly formula: string | null;
};

export function resultAt(range: Excel.Range, at: number): CellResult {
  const { values, formulas, valueTypes, rowIndex, columnIndex } = range;
  const { value, formula } = contentOf(values[at]?.[0], formulas[at]?.[0], valueTypes[at]?.[0]);
  return { position: { row: rowIndex + at, column: columnIndex }, value: valueText(value), formula };
}
