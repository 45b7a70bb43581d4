import { valueText } from "../../grid/sheetGrid";
import type { Finding } from "../finding";
import { bodyRows, cellOf, rowName, tableTarget, type TableUnderReview } from "./tableUnderReview";

/** The column that compares, on the screen only, what stands on a row. */
const REMARK_COLUMN = "check";

/** What the sheet itself says does not fit: sources against quantity × price, spending against plan. */
export function checkTableRemarks(reviewed: TableUnderReview): readonly Finding[] {
  const { soundRemarks = [], checkedRemarks = [] } = reviewed.form;
  const sound = [...soundRemarks, ...checkedRemarks];
  return bodyRows(reviewed).flatMap((row): readonly Finding[] => {
    const cell = cellOf(reviewed, row.row, REMARK_COLUMN);
    const said = valueText(cell?.value ?? null);
    if (cell === null || cell.formula === null || said === "" || sound.includes(said)) return [];
    const target = tableTarget(reviewed, cell, row, REMARK_COLUMN);
    return [{ severity: "explain", target, code: "table.remark", indicator: rowName(reviewed, row.row) }];
  });
}
