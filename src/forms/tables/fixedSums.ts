import { formulaCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import { MONEY_DECIMALS } from "../money/moneyUnit";
import { KEY_COLUMN, type TablePlaces } from "./tablePlaces";

/**
 * Sums inside the column they sum. Excel takes a formula over a range that holds its own cell for circular, so each row
 * that is typed in has a hidden copy of its figure (`counted.` column), and sums look over those copies by the key of
 * the group a row belongs to: sorting, inserting and deleting rows do no harm.
 */
export function countedColumn(column: string): string {
  return `counted.${column}`;
}

/** The hidden column that names the group a row counts in. */
export const PARENT_COLUMN = "parent";

/** The figure of a row as sums see it; text counts as nothing. */
export function countedCell(places: TablePlaces, column: string, row: number): PlanCell {
  const cell = places.cell(column, row);
  return formulaCell(`IF(ISNUMBER(${cell}),${cell},0)`);
}

/** Sum of the rows of one group. */
export function groupSum(places: TablePlaces, column: string, row: number): PlanCell {
  const counted = places.range(countedColumn(column));
  const parents = places.range(PARENT_COLUMN);
  return formulaCell(`ROUND(SUMIFS(${counted},${parents},${places.cell(KEY_COLUMN, row)}),${MONEY_DECIMALS})`);
}

/** Sum of all rows. */
export function wholeSum(places: TablePlaces, column: string): PlanCell {
  return formulaCell(`ROUND(SUM(${places.range(countedColumn(column))}),${MONEY_DECIMALS})`);
}

/** How many figures stand on rows that no sum counts: new rows that were not copied from one of ours. */
export function uncountedFigures(places: TablePlaces, columns: readonly string[]): string {
  const keys = places.range(KEY_COLUMN);
  const counts = columns.map((column) => {
    const figures = places.range(column);
    return `COUNTIFS(${keys},"",${figures},">0")+COUNTIFS(${keys},"",${figures},"<0")`;
  });
  return counts.join("+");
}

/**
 * How many amounts are words, "12 triệu": Excel sums over them in silence. The row of column ids is words, once a column.
 * Counted without a pattern: LibreOffice finds numbers, too, by "?*".
 */
export function figuresInWords(places: TablePlaces, columns: readonly string[]): string {
  const ranges = columns.map((column) => places.range(column)).join(",");
  return `COUNTA(${ranges})-COUNT(${ranges})-${columns.length}`;
}
