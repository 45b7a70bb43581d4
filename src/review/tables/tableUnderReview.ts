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
export function bodyRows({ table }: TableUnderReview): readonly BodyRow[] {
  const keys = new Map(table.rows.map(({ row, key }) => [row, key]));
  const { idRow, endRow, index } = table;
  const filled = new Set(index.grid.cells.filter(({ value }) => valueText(value) !== "").map(({ row }) => row));
  return [...filled]
    .filter((row) => row > idRow && row < endRow)
    .sort((a, b) => a - b)
    .map((row) => ({ row, key: keys.get(row) ?? null }));
}

/** Null where the column is gone. */
export function cellOf({ table }: TableUnderReview, row: number, columnId: string): GridCell | null {
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
  { sheetId }: TableUnderReview,
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

export function tableControlTarget({ sheetId, table }: TableUnderReview, control: TableControl): FindingTarget {
  const cell = table.controls.get(control);
  const position = cell === undefined ? { row: table.idRow - 1, column: 0 } : { row: cell.row, column: cell.column };
  const anchor = cell === undefined ? null : { key: HEAD_KEY, column: control };
  return { sheetId, position, anchor, seen: valueText(cell?.value ?? null) };
}

/** What people call a row: its number and the beginning of its words. */
export function rowName(reviewed: TableUnderReview, row: number): IndicatorName {
  const text = (id: string): string => valueText(cellOf(reviewed, row, id)?.value ?? null);
  return { code: text("tt"), text: text("text"), of: "" };
}
