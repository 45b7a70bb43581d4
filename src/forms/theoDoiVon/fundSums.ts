import { formulaText } from "../formulaFunctions";
import { MONEY_DECIMALS } from "../money/moneyUnit";
import { formulaCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import type { RowAt } from "../tables/tableForm";

/** Key of the row above the ones people fill in: sums look from there to the first line under the table. */
export const FUND_BODY = "t:body";

/** What a row of the block above the body sums. */
export type FundSum =
  | { readonly kind: "all" }
  /** Rows of the body with these words in these columns. */
  | { readonly kind: "matching"; readonly criteria: readonly (readonly [column: string, word: string])[] }
  | { readonly kind: "together"; readonly keys: readonly string[] }
  /** What none of these rows has counted, so that parts and whole always agree. */
  | { readonly kind: "rest"; readonly keys: readonly string[] };

export function fundSum(sum: FundSum, column: string, at: RowAt): PlanCell {
  return formulaCell(`ROUND(${expression(sum, column, at)},${MONEY_DECIMALS})`);
}

function expression(sum: FundSum, column: string, { places }: RowAt): string {
  const amounts = places.range(column, FUND_BODY);
  const total = (keys: readonly string[]): string =>
    `SUM(${keys.map((key) => places.cell(column, places.rowOf(key))).join(",")})`;
  switch (sum.kind) {
    case "all":
      return `SUM(${amounts})`;
    case "matching": {
      const criteria = sum.criteria.map(([by, word]) => `${places.range(by, FUND_BODY)},${formulaText(word)}`);
      return `SUMIFS(${amounts},${criteria.join(",")})`;
    }
    case "together":
      return total(sum.keys);
    case "rest":
      return `SUM(${amounts})-${total(sum.keys)}`;
  }
}
