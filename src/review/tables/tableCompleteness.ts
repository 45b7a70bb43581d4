import type { PlanCell } from "../../forms/sheetPlan";
import { valueText, type GridCell } from "../../grid/sheetGrid";
import type { AskedCell, Completeness } from "../completeness";
import { isBlank } from "../judgeRow";
import { completenessOf } from "../officerShares";
import { bodyRows, cellOf, declaredCells, type BodyRow, type TableUnderReview } from "./tableUnderReview";

/** How far a form other than Biểu 01 is filled in. A list of works asks for nothing until somebody lists one. */
export function tableCompleteness(reviewed: TableUnderReview, cells: readonly AskedCell[]): Completeness {
  return completenessOf(cells, isStarted(reviewed));
}

/** Whether anything stands in a cell to be filled in that does not on a new sheet; a form without such cells is whole. */
function isStarted(reviewed: TableUnderReview): boolean {
  const columns = new Set(reviewed.form.rows.flatMap(({ inputs }) => inputs));
  const declared = declaredCells(reviewed);
  if (columns.size === 0) return true;
  return bodyRows(reviewed).some((row) =>
    [...columns].some((id) => {
      const cell = cellOf(reviewed, row.row, id);
      return cell !== null && isTyped(cell, declaredCell(declared, row, id));
    }),
  );
}

function declaredCell(
  declared: ReturnType<typeof declaredCells>,
  { key }: BodyRow,
  column: string,
): PlanCell | undefined {
  return key === null ? undefined : declared.get(key)?.[column];
}

/** A row that sums has formulas where others are typed into; an officer's own formula is an entry. */
function isTyped({ value, formula }: GridCell, declared: PlanCell | undefined): boolean {
  switch (declared?.kind) {
    case "formula":
      return false;
    case "text":
      return !isBlank(value) && valueText(value) !== declared.text;
    case "number":
      return !isBlank(value) && value !== declared.number;
    default:
      return formula !== null || !isBlank(value);
  }
}
