import type { CanonicalLine } from "../../forms/phieuKiemTra/canonicalLine";
import { isCellError, type CellValue, type GridCell } from "../../grid/sheetGrid";

/** Null for a cell in which nothing stands. */
export function canonicalValue(value: CellValue): Pick<CanonicalLine, "kind" | "value"> | null {
  if (value === null || value === "") return null;
  if (isCellError(value)) return { kind: "error", value: value.error };
  // Programs write the 16th and 17th digit each in their own way.
  if (typeof value === "number") return { kind: "number", value: String(Number(value.toPrecision(15))) };
  if (typeof value === "boolean") return { kind: "boolean", value: String(value) };
  return { kind: "text", value: canonicalText(value) };
}

export function canonicalText(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n");
}

/**
 * What a cell counts by. Programs reckon the last digits of a formula each in their own way: 0,1 + 0,2 − 0,3 is 0 in one
 * and 5,55e-17 in another. So a result counts by the 9 decimals verdicts look at, and by 12 digits where it is large.
 */
export function countedValue({ value, formula }: Pick<GridCell, "value" | "formula">): CellValue {
  if (formula === null || typeof value !== "number") return value;
  const decimals = Math.round(value * 1e9) / 1e9;
  return Number((Number.isFinite(decimals) ? decimals : value).toPrecision(12)) + 0;
}
