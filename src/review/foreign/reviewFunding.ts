import type { FundingTable } from "../../recognition/foreign/foreignTable";
import type { SheetView } from "../../recognition/tables/sheetView";
import type { Finding } from "../finding";
import { checkColumnSums } from "./columnSums";
import { FundingFigures } from "./fundingFigures";
import { checkRowSums } from "./rowSums";

/** All there is to say of a table of money on a sheet of others: what cannot be added, and what does not add up. */
export function reviewFunding(table: FundingTable, view: SheetView): readonly Finding[] {
  const figures = new FundingFigures(table, view);
  const found = [...notNumbers(figures), ...checkRowSums(figures), ...checkColumnSums(figures)];
  const seen = new Set<string>();
  return found
    .filter(({ target: { position } }) => {
      const key = `${position.row}:${position.column}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((one, other) => one.target.position.row - other.target.position.row);
}

/**
 * DESCRIPTION: an amount is a number; "khoảng 50" is counted by nobody.
 */
function notNumbers(figures: FundingFigures): readonly Finding[] {
  return figures.table.rows.flatMap((row) => {
    if (row.kind !== "item" && row.kind !== "total") return [];
    const indicator = { code: "", text: row.text, of: "" };
    return [...figures.totals, ...figures.money].flatMap((column): readonly Finding[] => {
      if (!figures.isNoNumber(row.row, column)) return [];
      const target = figures.target(row.row, column);
      return [{ severity: "error", target, code: "value.invalid", indicator, reason: "notANumber", suggestion: null }];
    });
  });
}
