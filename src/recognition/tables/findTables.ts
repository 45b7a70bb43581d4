import { columnsOf, type TableColumn } from "./columnHeadings";
import { headerBlockAt, type HeaderBlock } from "./headerBlock";
import { headingKey, headingRoles } from "./headingRoles";
import { isColumnNumbers } from "./rowKinds";
import type { SeenCell, SheetView } from "./sheetView";

/** A table as it lies on a sheet: its headings joined per column, and the rows under them. */
export type FoundTable = {
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  /** Every row under the header that holds something, up to the next table; notes and signatures are still among them. */
  readonly bodyRows: readonly number[];
  /** Rows that say the headings again after a page break. */
  readonly repeatedRows: readonly number[];
  readonly numberRows: readonly number[];
};

/** The tables of a sheet, top to bottom. */
export function findTables(view: SheetView): readonly FoundTable[] {
  const blocks = headerBlocks(view);
  const starts: HeaderBlock[] = [];
  for (const block of blocks) {
    // The same headings behind another table begin a table of their own.
    const current = starts[starts.length - 1];
    if (current === undefined || !saysAgain(block, current)) starts.push(block);
  }
  return starts.map((start, index) => {
    const end = Math.min(...(starts[index + 1]?.rows ?? []), Infinity);
    return tableFrom(
      view,
      start,
      blocks.filter((block) => block !== start && isWithin(block, start, end)),
      end,
    );
  });
}

/** The table under a header that was found by what stands below it. */
export function tableUnder(view: SheetView, start: HeaderBlock, end: number): FoundTable {
  return tableFrom(view, start, [], end);
}

function headerBlocks(view: SheetView): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let end = -1;
  for (const row of view.rows) {
    const block = row <= end ? null : headerBlockAt(view, row);
    if (block === null) continue;
    blocks.push({ ...block, rows: block.rows.filter((other) => other > end) });
    end = Math.max(...block.rows, ...block.numberRows);
  }
  return blocks;
}

function isWithin({ rows }: HeaderBlock, start: HeaderBlock, end: number): boolean {
  return rows.every((row) => row > Math.max(...start.rows) && row < end);
}

/** The same headings over the same columns, small differences of spelling apart. */
function saysAgain(block: HeaderBlock, earlier: HeaderBlock): boolean {
  const said = new Map(earlier.anchor.map((cell) => [cell.at.column, cell]));
  const same = block.anchor.filter((cell) => isSameHeading(cell, said.get(cell.at.column)));
  return same.length >= 2 && same.length * 5 >= Math.max(block.anchor.length, earlier.anchor.length) * 4;
}

function isSameHeading(cell: SeenCell, earlier: SeenCell | undefined): boolean {
  if (earlier === undefined) return false;
  const roles = headingRoles(cell.text).join();
  return (
    headingKey(cell.text) === headingKey(earlier.text) || (roles !== "" && roles === headingRoles(earlier.text).join())
  );
}

function tableFrom(view: SheetView, start: HeaderBlock, again: readonly HeaderBlock[], end: number): FoundTable {
  const last = Math.max(...start.rows);
  const under = view.rows.filter((row) => row > last && row < end);
  const columns = withFirstColumn(view, columnsOf(view, start.rows), under);
  const repeated = new Set(again.flatMap(({ rows }) => rows));
  for (const row of under) if (repeatsHeadings(view, row, start.rows)) repeated.add(row);
  const numberRows = under.filter(
    (row) => isColumnNumbers(view, row) && isUnderHeader(view, row, [...start.rows, ...repeated]),
  );
  return {
    headerRows: start.rows,
    columns,
    bodyRows: under.filter((row) => !repeated.has(row) && !numberRows.includes(row)),
    repeatedRows: [...repeated].sort((one, other) => one - other),
    numberRows,
  };
}

/** The numbers of the rows often stand in a first column without a heading. */
function withFirstColumn(view: SheetView, columns: readonly TableColumn[], under: readonly number[]) {
  const before = (columns[0]?.column ?? 0) - 1;
  const isFilled = before >= 0 && under.some((row) => view.own(row, before) !== null);
  return isFilled ? [{ column: before, headings: [] }, ...columns] : columns;
}

/** Empty rows between do not count. */
function isUnderHeader(view: SheetView, row: number, headers: readonly number[]): boolean {
  const at = view.placeOf(row);
  return headers.some((header) => header < row && at - view.placeOf(header) <= 2);
}

/** A single row of the header again: each of its cells is a heading of its column. */
function repeatsHeadings(view: SheetView, row: number, headerRows: readonly number[]): boolean {
  const cells = view.ownCells(row);
  return (
    cells.length > 0 &&
    cells.every(({ text, at }) => {
      const key = headingKey(text);
      return (
        key !== "" &&
        /[a-z]{2}/.test(key) &&
        headerRows.some((header) => headingKey(view.own(header, at.column)?.text ?? "") === key)
      );
    })
  );
}
