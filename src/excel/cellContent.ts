import type { CellValue } from "../grid/sheetGrid";

export type CellContent = { readonly value: CellValue; readonly formula: string | null };

/** One cell out of the grids `values`, `formulas` and `valueTypes` of a range. */
export function contentOf(value: unknown, formula: unknown, type: unknown): CellContent {
  const own = formulaOf(value, formula);
  return { value: own === null && type === Excel.RangeValueType.empty ? null : valueOf(value, type), formula: own };
}

function valueOf(value: unknown, type: unknown): CellValue {
  // Errors arrive as their text; only the type tells "#N/A" the error from "#N/A" the words.
  if (type === Excel.RangeValueType.error) return { error: String(value) };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}

/** Text that begins with "=" shows the same as value and as formula; a formula does not. */
function formulaOf(value: unknown, formula: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}
