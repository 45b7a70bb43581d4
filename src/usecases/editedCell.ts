import type { PlanCell } from "../forms/sheetPlan";
import { valueText, type GridCell } from "../grid/sheetGrid";
import type { CellEdit } from "./ports";

/** The edit that puts this into a cell as it was seen; none where it stands there already, or where there is no cell. */
export function editedCell(cell: GridCell | undefined, entry: PlanCell): readonly CellEdit[] {
  if (cell === undefined) return [];
  const seen = valueText(cell.value);
  const same =
    (entry.kind === "text" && cell.value === entry.text) || (entry.kind === "number" && cell.value === entry.number);
  return same ? [] : [{ position: { row: cell.row, column: cell.column }, seen, entry }];
}
