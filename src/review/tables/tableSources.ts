import { convertedMoney, moneySum, sameMoney } from "../../forms/money/exactMoney";
import { FUNDING_SOURCE_IDS, type FundingSourceId } from "../../forms/money/fundingSourceId";
import type { MoneyUnit } from "../../forms/money/moneyUnit";
import type { OwnTable } from "../../recognition/ownTable";
import type { Finding } from "../finding";
import { cellOf, rowName, tableTarget, type TableUnderReview } from "./tableUnderReview";

/** A Biểu 02 of the same year in the same workbook. */
export type WorksSheet = { readonly sheetName: string; readonly table: OwnTable; readonly unit: MoneyUnit };

/** Money of each source as Theo dõi vốn was given it and as the workbook's Biểu 02 plan it are the same to the đồng. */
export function checkTableSources(reviewed: TableUnderReview, works: readonly WorksSheet[]): readonly Finding[] {
  const { unit } = reviewed.choices;
  if (works.length === 0 || unit === null) return [];
  const sheetName = works.map((sheet) => sheet.sheetName).join(", ");
  return FUNDING_SOURCE_IDS.flatMap((id): readonly Finding[] => {
    const key = `t:source:${id}`;
    const row = reviewed.table.rows.find((keyed) => keyed.key === key)?.row;
    const cell = row === undefined ? null : cellOf(reviewed, row, "planned");
    if (row === undefined || cell === null) return [];
    const here = inDong(cell.value, unit);
    const there = moneySum(works.map((sheet) => plannedThere(sheet, id)));
    if (sameMoney(here, there, "dong")) return [];
    const target = tableTarget(reviewed, cell, { row, key }, "planned");
    const indicator = rowName(reviewed, row);
    return [{ severity: "explain", target, code: "table.sourceDiffers", indicator, here, there, sheetName }];
  });
}

/** What a Biểu 02 has of a source in its row TỔNG CỘNG, in đồng. */
function plannedThere({ table, unit }: WorksSheet, id: FundingSourceId): number {
  const row = table.rows.find(({ key }) => key === "t:all")?.row;
  const column = table.columns.get(id);
  return row === undefined || column === undefined ? 0 : inDong(table.index.at(row, column).value, unit);
}

function inDong(value: unknown, unit: MoneyUnit): number {
  return typeof value === "number" ? convertedMoney(value, unit, "dong") : 0;
}
