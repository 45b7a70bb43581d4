import { valueText } from "../../grid/sheetGrid";
import { declaredCells, inputCells, type TableUnderReview } from "./tableUnderReview";

/** Whether anything stands on the form that does not on a new one. */
export function hasTableEntries(reviewed: TableUnderReview): boolean {
  const declared = declaredCells(reviewed);
  return inputCells(reviewed).some(({ row, column, cell }) => {
    const text = valueText(cell.value);
    if (text === "" && cell.formula === null) return false;
    const own = row.key === null ? undefined : declared.get(row.key)?.[column.id];
    if (own?.kind === "text") return text !== own.text;
    return own?.kind !== "number" || cell.value !== own.number;
  });
}
