import type { CanonicalLine } from "../../forms/phieuKiemTra/canonicalLine";
import { isCellError, type CellValue } from "../../grid/sheetGrid";

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
