import type { SheetEdit } from "../usecases/ports";

type Heights = NonNullable<SheetEdit["heights"]>;

/** A row whose height is to change; its cell moves along with it between two syncs. */
export type SizedRow = { readonly cell: Excel.Range; readonly height: number; readonly key: string | undefined };

export function requestHeights(sheet: Excel.Worksheet, heights: Heights): readonly SizedRow[] {
  return heights.map(({ row, height, key }) => {
    const cell = sheet.getCell(row, 0);
    cell.load("format/rowHeight");
    return { cell, height, key };
  });
}

/** After the sync that follows `requestHeights`. */
export function formerHeights(rows: readonly SizedRow[]): readonly SizedRow[] {
  return rows.map(({ cell, key }) => ({ cell, height: cell.format.rowHeight, key }));
}

export function writeHeights(rows: readonly SizedRow[]): void {
  for (const { cell, height } of rows) cell.format.rowHeight = height;
}

/** Queued behind the writing: where the rows are then. */
export function requestPlaces(rows: readonly SizedRow[]): void {
  for (const { cell } of rows) cell.load("rowIndex");
}

export function heightsAt(rows: readonly SizedRow[]): Heights {
  return rows.map(({ cell, height, key }) => ({
    row: cell.rowIndex,
    height,
    ...(key === undefined ? {} : { key }),
  }));
}
