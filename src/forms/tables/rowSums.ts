import { MONEY_DECIMALS } from "../money/moneyUnit";
import { formulaCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import type { ColumnSpan, RowAt } from "./tableForm";

/** A column that sums other columns of its own row. */
export type RowSum = { readonly column: string; readonly parts: readonly ColumnSpan[] };

/** Nothing where none of the parts is a number: an empty row sums to nothing, not to zero. */
export function rowSum({ parts }: RowSum, { row, places }: RowAt): PlanCell {
  const cells = parts.map((part) => places.across(part, row)).join(",");
  return formulaCell(`IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),${MONEY_DECIMALS}))`);
}
