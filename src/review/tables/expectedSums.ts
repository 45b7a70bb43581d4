import { moneySum } from "../../forms/money/exactMoney";
import { MONEY_DECIMALS } from "../../forms/money/moneyUnit";
import { countedColumn, PARENT_COLUMN } from "../../forms/tables/fixedSums";
import type { ColumnSpan } from "../../forms/tables/tableForm";
import { expectedFunds } from "./expectedFunds";
import { expectedWorks } from "./expectedWorks";
import { figureAt, type BodyRow, type TableUnderReview } from "./tableUnderReview";

/** By "row column id": what a sum must show; "none" where its parts give nothing. */
export type Sums = ReadonlyMap<string, number | "none">;

export function sumAt(sums: Sums, { row }: Pick<BodyRow, "row">, columnId: string): number | "none" | undefined {
  return sums.get(sumName(row, columnId));
}

export function sumName(row: number, columnId: string): string {
  return `${row} ${columnId}`;
}

/** What the amounts people typed give, reckoned apart from the sheet's formulas, in exact decimals. */
export function expectedSums(reviewed: TableUnderReview): Sums {
  switch (reviewed.form.id) {
    case "bieu-02":
      return expectedWorks(reviewed);
    case "theo-doi-von":
      return expectedFunds(reviewed);
    default:
      return expectedFixed(reviewed);
  }
}

export function rounded(amount: number): number {
  return Math.round(amount * 10 ** MONEY_DECIMALS) / 10 ** MONEY_DECIMALS;
}

/** Whether a sum is what was expected, but for the dust of binary fractions. */
export function isSameSum(shown: number, expected: number): boolean {
  return Math.abs(shown - expected) <= Math.max(0.6 * 10 ** -MONEY_DECIMALS, Math.abs(expected) * 1e-12);
}

/**
 * Forms whose lines are given: down by the group a line belongs to, across by its own parts. Parts count as they are shown,
 * so that one wrong sum is one finding.
 */
function expectedFixed(reviewed: TableUnderReview): Sums {
  const { form, table } = reviewed;
  const { figures } = form;
  const sums = new Map<string, number | "none">();
  if (figures === undefined) return sums;
  const looks = new Map(form.rows.map(({ key, look }) => [key, look]));
  const isSum = (key: string): boolean => ["total", "sum"].includes(looks.get(key) ?? "");
  const ours = table.rows.filter(({ key }) => looks.has(key));
  const lines = ours.filter(({ key }) => !isSum(key));
  const parents = table.columns.get(PARENT_COLUMN);
  for (const { row, key } of ours.filter((candidate) => isSum(candidate.key))) {
    const isAll = looks.get(key) === "total";
    if (!isAll && parents === undefined) continue;
    const counted = lines.filter((line) => isAll || table.index.text(line.row, parents ?? 0) === key);
    for (const column of figures.typed.filter((id) => table.columns.has(countedColumn(id)))) {
      const amounts = counted.map((line) => figureAt(reviewed, line.row, countedColumn(column)) ?? 0);
      sums.set(sumName(row, column), rounded(moneySum(amounts)));
    }
  }
  for (const { row } of ours) {
    for (const { column, parts } of figures.across) {
      const amounts = parts
        .flatMap((part) => columnsOf(reviewed, part))
        .flatMap((id) => figureAt(reviewed, row, id) ?? []);
      sums.set(sumName(row, column), amounts.length === 0 ? "none" : rounded(moneySum(amounts)));
    }
  }
  return sums;
}

function columnsOf({ form }: TableUnderReview, [first, last]: ColumnSpan): readonly string[] {
  const ids = form.columns.map(({ id }) => id);
  return ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
}
