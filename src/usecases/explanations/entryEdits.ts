import type { AddedRow } from "../../forms/addedRows";
import { entryRows, type ExplanationEntry } from "../../forms/explanations/explanationBlock";
import { valueText } from "../../grid/sheetGrid";
import { textCell } from "../../forms/placedCell";
import type { FoundExplanation } from "../../recognition/explanations";
import { editedCell } from "../editedCell";
import type { CellEdit, SheetEdit } from "../ports";
import type { ExplainableSheet } from "./explainableSheet";

export type EntryEdits = {
  readonly cells: readonly CellEdit[];
  readonly heights: NonNullable<SheetEdit["heights"]>;
  /** Rows its new words need below those it has. */
  readonly more: readonly AddedRow[];
};

/** A row that has lost its words to the rows above it. */
const EMPTY_ROW_HEIGHT = 15;
/** Excel's own limit. */
const HIGHEST = 409;

/** Writes an explanation over one that stands there; where no row can be added its last row takes all that is left. */
export function entryEdits(
  at: ExplainableSheet,
  found: FoundExplanation,
  written: { readonly entry: ExplanationEntry; readonly no: number; readonly mayGrow: boolean },
): EntryEdits {
  const rows = entryRows(at.places, at.spans, written.entry, written.no);
  const lines = written.mayGrow ? rows : joined(at, rows, found.rows.length);
  const text = at.places.columns.text.left;
  return {
    cells: found.rows.flatMap((row, index) => {
      const line = lines[index];
      return line === undefined ? cellEdit(at, row, text, "") : rowEdits(at, row, line);
    }),
    heights: found.rows.map((row, index) => ({ row, height: lines[index]?.height ?? EMPTY_ROW_HEIGHT })),
    more: lines.slice(found.rows.length),
  };
}

function joined(at: ExplainableSheet, rows: readonly AddedRow[], count: number): readonly AddedRow[] {
  const column = at.places.columns.text.left;
  const rest = rows.slice(count);
  const last = rows[count - 1];
  if (last === undefined || rest.length === 0) return rows;
  const words = [last, ...rest].map((row) => wordsIn(row, column)).join("");
  const cells = last.cells.map((cell) => (cell.column === column ? { column, cell: textCell(words) } : cell));
  return [...rows.slice(0, count - 1), { ...last, height: HIGHEST, cells }];
}

function wordsIn({ cells }: AddedRow, column: number): string {
  const cell = cells.find((one) => one.column === column)?.cell;
  return cell?.kind === "text" ? cell.text : "";
}

/** Numbers the explanations as they stand. */
export function numberEdit(at: ExplainableSheet, found: FoundExplanation, no: number): readonly CellEdit[] {
  return cellEdit(at, found.rows[0], at.places.columns.number.left, String(no));
}

function rowEdits(at: ExplainableSheet, row: number, { cells }: AddedRow): readonly CellEdit[] {
  return cells.flatMap(({ column, cell }) => {
    const standing = at.sheet.index.at(row, column);
    // The key is always written, so that nothing is where it has moved to another row meanwhile.
    if (column !== at.places.key) return editedCell(standing, cell);
    return [{ position: { row, column }, seen: valueText(standing.value), entry: cell }];
  });
}

/** An empty text empties the cell. */
export function cellEdit(at: ExplainableSheet, row: number, column: number, text: string): readonly CellEdit[] {
  const cell = at.sheet.index.at(row, column);
  if (text !== "") return editedCell(cell, textCell(text));
  return cell.value === null && cell.formula === null ? [] : editedCell(cell, { kind: "empty" });
}
