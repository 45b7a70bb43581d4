import { ALL_KEY, BODY_KEY, criterionKey, NONE_KEY } from "../../forms/bieu02/bieu02Ranges";
import { moneySum } from "../../forms/money/exactMoney";
import { sourcesOf } from "../../forms/money/fundingSources";
import { rounded, sumName, type Sums } from "./expectedSums";
import { cellOf, figureAt, isEmptyCell, type TableUnderReview } from "./tableUnderReview";

/** Biểu 02: the total of each work, and what the rows above sum of the totals and sources below as they are shown. */
export function expectedWorks(reviewed: TableUnderReview): Sums {
  const { table, form } = reviewed;
  const sources = sourcesOf(form.subject);
  const money = sources.flatMap(({ id, measure }) => (measure === "money" ? [id] : []));
  const sums = new Map<string, number | "none">();
  const rowOf = (key: string): number | undefined => table.rows.find((candidate) => candidate.key === key)?.row;
  const body = rowOf(BODY_KEY);
  if (body === undefined) return sums;

  const works = new Set(form.rows.flatMap(({ key, look }) => (look === "item" ? [key] : [])));
  for (const { key, row } of table.rows) {
    if (row > body && works.has(key)) sums.set(sumName(row, "total"), workTotal(reviewed, row, money) ?? "none");
  }
  const rows = Array.from({ length: table.endRow - body - 1 }, (_, index) => body + 1 + index);
  const columns = ["total", ...sources.map(({ id }) => id)];
  const setSums = (key: string, of: (column: string) => number): void => {
    const row = rowOf(key);
    if (row !== undefined) for (const column of columns) sums.set(sumName(row, column), rounded(of(column)));
  };
  const totalOf = (row: number, column: string): number => {
    const cell = cellOf(reviewed, row, column);
    // Rows an officer inserts have no formula: their sources count although no total stands on them.
    if (column === "total" && cell !== null && isEmptyCell(cell)) return paidFor(reviewed, row, money);
    return figureAt(reviewed, row, column) ?? 0;
  };
  const total = (counted: readonly number[], column: string): number =>
    moneySum(counted.map((row) => totalOf(row, column)));

  const numbers = form.lists.find(({ id }) => id === "criterion")?.words ?? [];
  setSums(ALL_KEY, (column) => total(rows, column));
  for (const no of numbers) {
    const own = rows.filter((row) => isCriterion(reviewed, row, no));
    setSums(criterionKey(Number(no)), (column) => total(own, column));
  }
  const shown = (key: string, column: string): number => figureAt(reviewed, rowOf(key) ?? -1, column) ?? 0;
  setSums(NONE_KEY, (column) =>
    moneySum([shown(ALL_KEY, column), ...numbers.map((no) => -shown(criterionKey(Number(no)), column))]),
  );
  return sums;
}

/** SUMIFS takes the text "5" for the number. */
function isCriterion(reviewed: TableUnderReview, row: number, no: string | number): boolean {
  const value = cellOf(reviewed, row, "criterion")?.value ?? null;
  return value === no || (typeof value === "string" && value.trim() === String(no));
}

/** The money sources together; while none is filled in, quantity × price. */
function workTotal(reviewed: TableUnderReview, row: number, money: readonly string[]): number | null {
  const isPaid = money.some((id) => figureAt(reviewed, row, id) !== null);
  return isPaid ? rounded(paidFor(reviewed, row, money)) : neededFor(reviewed, row);
}

function paidFor(reviewed: TableUnderReview, row: number, money: readonly string[]): number {
  return moneySum(money.flatMap((id) => figureAt(reviewed, row, id) ?? []));
}

/** Quantity × price; null where one of them is missing. */
export function neededFor(reviewed: TableUnderReview, row: number): number | null {
  const [quantity, price] = [figureAt(reviewed, row, "quantity"), figureAt(reviewed, row, "price")];
  return quantity === null || price === null ? null : rounded(quantity * price);
}
