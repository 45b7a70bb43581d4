import { tableUnder, type FoundTable } from "../tables/findTables";
import { headerBlockAround, isLabel } from "../tables/headerBlock";
import type { SheetView } from "../tables/sheetView";
import type { TiedCell } from "./tiedCells";

/** A table with the column in which its rows were known again. */
export type ForeignFrame = { readonly table: FoundTable; readonly content: number; readonly tied: readonly TiedCell[] };

/** How far above the first row known headings may lie, empty rows not counted. */
const HIGHEST = 14;
/** Further down in other rows it is another table. */
const WIDEST_GAP = 60;

/** The tables in which rows were known again: under known headings where there are any, else under what heads them. */
export function foreignFrames(
  view: SheetView,
  tables: readonly FoundTable[],
  tied: readonly TiedCell[],
): readonly ForeignFrame[] {
  const frames: ForeignFrame[] = [];
  for (const [content, ofColumn] of byColumn(tied)) {
    for (const group of byTable(ofColumn, tables, content)) {
      const first = Math.min(...group.tied.map(({ cell }) => cell.at.row));
      const end = nextStart(tables, first);
      const table = group.table ?? unknownHeadings(view, first, content, end) ?? withoutHeadings(view, first, end);
      frames.push({ table, content, tied: group.tied });
    }
  }
  return frames;
}

function byColumn(tied: readonly TiedCell[]): ReadonlyMap<number, readonly TiedCell[]> {
  const columns = new Map<number, TiedCell[]>();
  for (const one of tied) {
    const { left } = one.cell.area;
    columns.set(left, [...(columns.get(left) ?? []), one]);
  }
  return columns;
}

type Group = { readonly table: FoundTable | null; readonly tied: readonly TiedCell[] };

function byTable(tied: readonly TiedCell[], tables: readonly FoundTable[], content: number): readonly Group[] {
  const groups = new Map<FoundTable | number, TiedCell[]>();
  let loose = 0;
  let last = -Infinity;
  for (const one of tied) {
    const { row } = one.cell.at;
    const table = tables.find(({ bodyRows, columns }) => {
      return bodyRows.includes(row) && columns.some(({ column }) => column === content);
    });
    if (table === undefined && row - last > WIDEST_GAP) loose += 1;
    if (table === undefined) last = row;
    const key = table ?? loose;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, ofTable]) => ({ table: typeof key === "number" ? null : key, tied: ofTable }));
}

function nextStart(tables: readonly FoundTable[], row: number): number {
  return Math.min(...tables.flatMap(({ headerRows }) => headerRows.filter((header) => header > row)), Infinity);
}

/** The nearest row above that names the column and others beside it. */
function unknownHeadings(view: SheetView, first: number, content: number, end: number): FoundTable | null {
  const place = view.placeOf(first);
  const above = view.rows.slice(Math.max(0, place - HIGHEST), place).reverse();
  const anchor = above.find((row) => {
    const cells = view.ownCells(row);
    const named = cells.filter(({ text }) => text.length <= 60 && isLabel(text));
    const overContent = cells.some(
      ({ area }) => area.left <= content && content <= area.right && area.right === area.left,
    );
    return overContent && named.length >= 3 && named.length * 5 >= cells.length * 4;
  });
  if (anchor === undefined) return null;
  const block = headerBlockAround(view, anchor);
  const rows = block.rows.filter((row) => row < first);
  return rows.length === 0 ? null : tableUnder(view, { ...block, rows }, end);
}

/** Rows alone: a table that was cut out of another one. */
function withoutHeadings(view: SheetView, first: number, end: number): FoundTable {
  const bodyRows = view.rows.filter((row) => row >= first && row < end);
  const columns = [...new Set(bodyRows.flatMap((row) => view.ownCells(row).map(({ area }) => area.left)))];
  return {
    headerRows: [],
    columns: columns.sort((one, other) => one - other).map((column) => ({ column, headings: [] })),
    bodyRows,
    repeatedRows: [],
    numberRows: [],
  };
}
