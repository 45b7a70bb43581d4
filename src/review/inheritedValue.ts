import type { CellValue } from "../grid/sheetGrid";
import { isBlank } from "./judgeRow";
import { cellIn, type JudgedForm } from "./judgedForm";

/** What stands on the row itself, else on those above it: its indicator's, its criterion's. */
export function inheritedValue(
  judged: JudgedForm,
  keys: readonly string[],
  column: "responsible" | "deadline",
): CellValue {
  for (const key of keys) {
    const row = judged.rowByKey.get(key)?.row;
    const value = row === undefined ? null : (cellIn(judged.form, row, column)?.value ?? null);
    if (!isBlank(value)) return value;
  }
  return null;
}
