import type { ForeignRow } from "../../recognition/foreign/foreignTable";
import type { Finding } from "../finding";
import { isSameAmount, sumOf, type FundingFigures } from "./fundingFigures";

/** A row that adds others up, and the ways it may do so. */
type SumRow = { readonly row: number; readonly ways: readonly (readonly number[])[] };

/**
 * DESCRIPTION: totals and groups are what the rows they stand for give, column by column.
 */
export function checkColumnSums(figures: FundingFigures): readonly Finding[] {
  const columns = [...figures.totals, ...figures.money];
  return sumRows(figures).flatMap(({ row, ways }) => {
    const way = bestWay(figures, row, ways, columns);
    return way === null ? [] : columns.flatMap((column) => mismatch(figures, row, column, way));
  });
}

function mismatch(figures: FundingFigures, row: number, column: number, parts: readonly number[]): readonly Finding[] {
  const shown = figures.at(row, column);
  const expected = sumOf(parts.map((part) => figures.at(part, column)));
  if (shown === null || expected === null || isSameAmount(shown, expected)) return [];
  return [{ severity: "error", target: figures.target(row, column), code: "sum.mismatch", shown, expected }];
}

/** The way that fits most columns; of several that fit none the first. */
function bestWay(
  figures: FundingFigures,
  row: number,
  ways: readonly (readonly number[])[],
  columns: readonly number[],
): readonly number[] | null {
  const scored = ways.map((parts) => {
    const same = columns.filter((column) => {
      const [shown, expected] = [figures.at(row, column), sumOf(parts.map((part) => figures.at(part, column)))];
      return shown !== null && expected !== null && isSameAmount(shown, expected);
    });
    return { parts, fitting: same.length };
  });
  return (
    scored.reduce<(typeof scored)[number] | null>(
      (best, one) => (best === null || one.fitting > best.fitting ? one : best),
      null,
    )?.parts ?? null
  );
}

function sumRows(figures: FundingFigures): readonly SumRow[] {
  const rows = figures.table.rows.filter(({ kind }) => kind === "item" || kind === "group" || kind === "total");
  return rows.flatMap((row, at): readonly SumRow[] => {
    if (row.kind === "total") return [{ row: row.row, ways: waysOfTotal(figures, rows, at) }];
    const children = childrenOf(figures, rows, at);
    return children.length === 0 || !hasAmounts(figures, row.row) ? [] : [{ row: row.row, ways: [children] }];
  });
}

/** All works; the groups alone; the works since the last sum; the sums before. */
function waysOfTotal(figures: FundingFigures, rows: readonly ForeignRow[], at: number): readonly (readonly number[])[] {
  const top = rows.filter((row) => row.kind === "item" && !isChild(figures, rows, row));
  const groups = rows.filter((row) => row.kind === "group" && hasAmounts(figures, row.row));
  const totals = rows.filter((row, index) => row.kind === "total" && index !== at && hasAmounts(figures, row.row));
  const before = rows.slice(0, at);
  const lastSum = before.reduce(
    (last, row, index) => (row.kind === "total" || row.kind === "group" ? index : last),
    -1,
  );
  const since = before.slice(lastSum + 1).filter((row) => row.kind === "item" && !isChild(figures, rows, row));
  const behind = rows.slice(at + 1);
  const next = behind.findIndex((row) => row.kind !== "item");
  const block = (next < 0 ? behind : behind.slice(0, next)).filter((row) => !isChild(figures, rows, row));
  const ways = [top, groups, totals, block, ...(totals.length > 0 || groups.length > 0 ? [since] : [])];
  return ways.filter((way) => way.length > 0).map((way) => way.map(({ row }) => row));
}

function hasAmounts(figures: FundingFigures, row: number): boolean {
  return [...figures.totals, ...figures.money].some((column) => figures.at(row, column) !== null);
}

/** A work under another one with amounts of its own: "1.1" under "1". */
function isChild(figures: FundingFigures, rows: readonly ForeignRow[], row: ForeignRow): boolean {
  if (row.kind !== "item" || row.level === 1) return false;
  const parent = rows
    .slice(0, rows.indexOf(row))
    .reverse()
    .find((other) => other.kind === "item" && other.level < row.level);
  const boundary = rows
    .slice(0, rows.indexOf(row))
    .reverse()
    .find((other) => other.kind !== "item");
  if (parent === undefined || (boundary !== undefined && boundary.row > parent.row)) return false;
  return hasAmounts(figures, parent.row);
}

/** Of a group the works up to the next group or sum; of a work those numbered under it. Dashes may leave something out. */
function childrenOf(figures: FundingFigures, rows: readonly ForeignRow[], at: number): readonly number[] {
  const own = rows[at];
  if (own === undefined) return [];
  const children: number[] = [];
  for (const row of rows.slice(at + 1)) {
    if (row.kind !== "item") break;
    if (own.kind === "item" && row.level <= own.level) break;
    if (own.kind === "item" ? row.level === own.level + 1 && row.level < 3 : !isChild(figures, rows, row))
      children.push(row.row);
  }
  return children;
}
