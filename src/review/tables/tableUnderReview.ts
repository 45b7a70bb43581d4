import { type ColumnKind, type TableColumn } from "../../forms/tables/tableColumn";
import { TablePlaces } from "../../forms/tables/tablePlaces";
import type { TableForm } from "../../forms/tables/tableForm";
import type { PlanCell } from "../../forms/sheetPlan";
import { valueText, type GridCell } from "../../grid/sheetGrid";
import type { OwnTable, TableControl } from "../../recognition/ownTable";
import type { TableChoices } from "../../recognition/tableChoices";
import { HEAD_KEY, type FindingTarget, type IndicatorName } from "../finding";

/** A table form on a sheet beside its declaration: all a check looks at. */
export type TableUnderReview = {
  readonly sheetId: string;
  readonly table: OwnTable;
  readonly form: TableForm;
  readonly choices: TableChoices;
};

/** A row of the table's body on the sheet; `key` is null for one an officer inserted. */
export type BodyRow = { readonly row: number; readonly key: string | null };

/** Rows on which anything stands, top to bottom. */
export function bodyRows({ table }: Pick<TableUnderReview, "table">): readonly BodyRow[] {
  const keys = new Map(table.rows.map(({ row, key }) => [row, key]));
  const { idRow, endRow, index } = table;
  const filled = new Set(index.grid.cells.filter(({ value }) => valueText(value) !== "").map(({ row }) => row));
  return [...filled]
    .filter((row) => row > idRow && row < endRow)
    .sort((a, b) => a - b)
    .map((row) => ({ row, key: keys.get(row) ?? null }));
}

/** Null where the column is gone. */
export function cellOf({ table }: Pick<TableUnderReview, "table">, row: number, columnId: string): GridCell | null {
  const column = table.columns.get(columnId);
  return column === undefined ? null : table.index.at(row, column);
}

/** The cells our form gives a row: by column id, for each key. */
export function declaredCells({ form }: TableUnderReview): ReadonlyMap<string, Readonly<Record<string, PlanCell>>> {
  const places = new TablePlaces(form);
  return new Map(
    form.rows.flatMap(({ key, cells }) => (key === "" ? [] : [[key, cells({ row: places.rowOf(key), places })]])),
  );
}

export function tableTarget(
  { sheetId }: Pick<TableUnderReview, "sheetId">,
  cell: GridCell,
  row: BodyRow,
  columnId: string,
): FindingTarget {
  return {
    sheetId,
    position: { row: cell.row, column: cell.column },
    anchor: row.key === null ? null : { key: row.key, column: columnId },
    seen: valueText(cell.value),
  };
}

export function tableControlTarget(
  { sheetId, table }: Pick<TableUnderReview, "sheetId" | "table">,
  control: TableControl,
): FindingTarget {
  const cell = table.controls.get(control);
  const position = cell === undefined ? { row: table.idRow - 1, column: 0 } : { row: cell.row, column: cell.column };
  const anchor = cell === undefined ? null : { key: HEAD_KEY, column: control };
  return { sheetId, position, anchor, seen: valueText(cell?.value ?? null) };
}

/** What people call a row: its number and the beginning of its words. */
export function rowName(reviewed: Pick<TableUnderReview, "table">, row: number): IndicatorName {
  const text = (id: string): string => valueText(cellOf(reviewed, row, id)?.value ?? null);
  return { code: text("tt"), text: text("text"), of: "" };
}

/** A cell somebody fills in, on a row of ours or on one that was added. */
export type InputCell = { readonly row: BodyRow; readonly column: TableColumn; readonly cell: GridCell };

/** Every cell for an entry on rows on which anything stands, filled in or not. */
export function inputCells(reviewed: TableUnderReview): readonly InputCell[] {
  const { form } = reviewed;
  const byKey = new Map(form.rows.map(({ key, inputs }) => [key, new Set(inputs)]));
  const added = new Set(form.rows.flatMap(({ look, inputs }) => (look === "item" ? inputs : [])));
  return bodyRows(reviewed).flatMap((row) => {
    const inputs = (row.key === null ? undefined : byKey.get(row.key)) ?? added;
    return form.columns.flatMap((column): readonly InputCell[] => {
      const cell = inputs.has(column.id) ? cellOf(reviewed, row.row, column.id) : null;
      return cell === null ? [] : [{ row, column, cell }];
    });
  });
}

const FIGURES: readonly ColumnKind[] = ["money", "smallMoney", "quantity", "percent"];

export function isFigureColumn({ kind, hidden }: TableColumn): boolean {
  return !hidden && FIGURES.includes(kind);
}

/** Whether a number is asked for: in the whole column, or on this row of it. */
export function asksForFigure({ form }: TableUnderReview, { key }: BodyRow, column: TableColumn): boolean {
  if (isFigureColumn(column)) return true;
  return form.validations.some(
    ({ columns, rule, only }) =>
      rule.kind === "number" && columns.includes(column.id) && key !== null && only?.includes(key) === true,
  );
}

export function isEmptyCell({ value }: GridCell): boolean {
  return value === null || value === "";
}

/** The number in a cell of the row; null where none stands there. */
export function figureAt(reviewed: Pick<TableUnderReview, "table">, row: number, columnId: string): number | null {
  const value = cellOf(reviewed, row, columnId)?.value ?? null;
  // Programs other than Excel keep what overflows.
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** Text of a cell of the row; "" where it is empty or no text. */
export function textAt(reviewed: Pick<TableUnderReview, "table">, row: number, columnId: string): string {
  const value = cellOf(reviewed, row, columnId)?.value ?? null;
  return typeof value === "string" ? value : "";
}

/** What stands over a column. */
export function titleOf({ id, headings }: TableColumn): string {
  return headings.at(-1)?.longest || id;
}

export function columnNamed({ form }: TableUnderReview, id: string): TableColumn | undefined {
  return form.columns.find((column) => column.id === id);
}
