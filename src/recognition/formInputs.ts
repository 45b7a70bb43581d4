import type { CriteriaList } from "../criteria/criteriaList";
import { inputColumns } from "../forms/bieu01/bieu01Inputs";
import type { Bieu01Column } from "../forms/bieu01/bieu01Layout";
import { bieu01Rows, isAnswered, type Bieu01Row } from "../forms/bieu01/bieu01Rows";
import { SIGNATURES } from "../forms/frame";
import words from "../forms/words/bieu01.json";
import type { CellPosition } from "../grid/address";
import { isAddedRowKey } from "../forms/sheetMarks";
import { valueText, type GridCell } from "../grid/sheetGrid";
import { readExplanations, type KeyedSheet } from "./explanations";
import type { OwnForm } from "./ownForm";

/** What an officer typed into a form of ours, row by row; formulas typed over an input count by their value. */
export type FormInputs = {
  readonly rows: ReadonlyMap<string, ReadonlyMap<Bieu01Column, GridCell>>;
  /** Typed on rows of no known key (added, duplicated): no new form has a place for it. */
  readonly unplaced: readonly GridCell[];
  /** Giải trình below the form, the cells with the officer's words: they belong to this sheet's figures. */
  readonly explanations: readonly GridCell[];
};

/** Inputs of a sheet of today's layout. `area` and `year` are the sheet's own: its rows are those of its list. */
export function readFormInputs(form: OwnForm, list: CriteriaList): FormInputs {
  const { area, year } = form.identity;
  const known = new Map(bieu01Rows(list, area, year).map((row) => [row.key, row]));
  const columns = inputColumns(form.layout).flatMap((id) => {
    const column = form.columns.get(id);
    return column === undefined ? [] : [{ id, column }];
  });
  return collectInputs(form, known, columns);
}

type InputColumn = { readonly id: Bieu01Column; readonly column: number };

/** Shared with older layouts, whose columns have other names: `columns` says which cell goes where. */
export function collectInputs(
  form: Pick<OwnForm, "rows" | "idRow" | "index"> & { readonly columns: ReadonlyMap<string, number> },
  known: ReadonlyMap<string, Bieu01Row>,
  columns: readonly InputColumn[],
): FormInputs {
  const keyed = new Map<number, string>(form.rows.map(({ row, keyText }) => [row, keyText]));
  const first = new Map<string, number>();
  for (const { row, keyText } of form.rows) if (!first.has(keyText)) first.set(keyText, row);

  const rows = new Map<string, Map<Bieu01Column, GridCell>>();
  const unplaced: GridCell[] = [];
  const added = addedRows(form);
  for (const cell of form.index.grid.cells) {
    if (cell.row <= form.idRow || cell.value === null || cell.value === "" || added.has(cell.row)) continue;
    const keyText = keyed.get(cell.row) ?? null;
    const input = columns.find(({ column }) => column === cell.column);
    const row = keyText === null ? undefined : known.get(keyText);
    if (row !== undefined && first.get(row.key) === cell.row) {
      if (input !== undefined && isInput(row, input.id, cell)) put(rows, row.key, input.id, cell);
    } else if (isTypedByHand(form.columns, keyText, cell)) unplaced.push(cell);
  }
  return { rows, unplaced, explanations: explanationCells(form) };
}

/** Rows the add-in put in below the form. */
function addedRows({ index, idRow, columns }: KeyedSheet): ReadonlySet<number> {
  const column = columns.get("key");
  const keys = index.grid.cells.filter((cell) => cell.column === column && cell.row > idRow);
  return new Set(keys.filter(({ value }) => isAddedRowKey(valueText(value))).map(({ row }) => row));
}

function explanationCells(form: KeyedSheet): readonly GridCell[] {
  return readExplanations(form).entries.flatMap(({ key, rows }) => {
    const column = form.columns.get(key.columns.text);
    return column === undefined ? [] : rows.map((row) => form.index.at(row, column));
  });
}

function put(rows: Map<string, Map<Bieu01Column, GridCell>>, key: string, id: Bieu01Column, cell: GridCell): void {
  const row = rows.get(key) ?? new Map<Bieu01Column, GridCell>();
  row.set(id, cell);
  rows.set(key, row);
}

/** Results stand on rows that are answered, aims also on criterion rows; what a row is described with, on all. */
function isInput(row: Bieu01Row, id: Bieu01Column, cell: GridCell): boolean {
  if (id === "threshold") return isAnswered(row) && row.requirement.kind.kind !== "yes-no";
  if (!id.includes(".")) return true;
  if (row.kind === "criterion") return id === "target.value";
  return row.kind !== "group" && cell.value !== words.answeredBelow;
}

/**
 * On a row the form does not know: constants in columns people see. Notes and signatures stand under the table in the
 * first columns and are the form's own words.
 */
function isTypedByHand(columns: ReadonlyMap<string, number>, keyText: string | null, cell: GridCell): boolean {
  if (cell.formula !== null || isHiddenColumn(columns, cell)) return false;
  if (keyText !== null) return true;
  const ours = [...SIGNATURES.left, ...SIGNATURES.right];
  return cell.column !== (columns.get("tt") ?? 0) && !ours.some((text) => text === cell.value);
}

function isHiddenColumn(columns: ReadonlyMap<string, number>, { column }: CellPosition): boolean {
  const id = [...columns].find(([, at]) => at === column)?.[0];
  return id === undefined || HIDDEN.test(id);
}

const HIDDEN =
  /^(key|parent|notApplicableMode|previousThreshold|expected|own|combined)$|\.(own|combined|criterion|carried)$/;
