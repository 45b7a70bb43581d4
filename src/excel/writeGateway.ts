import type { PlanCell } from "../forms/sheetPlan";
import type { EditEntry } from "../usecases/ports";

/**
 * The one place where text turns into what Excel is told to write. A string that begins with "=" would
 * become a formula, "1/2" a date, "17.10" a number: such text gets Excel's own text prefix. `null`
 * leaves a cell as it is.
 */
export function excelEntry(cell: PlanCell, cellIsText: boolean): string | number | null {
  switch (cell.kind) {
    case "empty":
      return null;
    case "number":
      return cell.number;
    case "formula":
      return cell.formula;
    case "text":
      // A cell formatted "@" takes every text as it is.
      return cellIsText || isPlainWords(cell.text) ? cell.text : `'${cell.text}`;
  }
}

/** The same for a cell that may hold something already: "" clears it. */
export function replacingEntry(entry: EditEntry, cellIsText: boolean): string | number | boolean {
  switch (entry.kind) {
    case "boolean":
      return entry.boolean;
    case "error":
      return entry.error;
    default:
      return excelEntry(entry, cellIsText) ?? "";
  }
}

/** Begins with a letter or a bracket and has no digit: Excel has nothing to read into it. */
function isPlainWords(text: string): boolean {
  return /^[\p{L}(]/u.test(text) && !/\p{N}/u.test(text) && !/^(true|false)$/i.test(text);
}
