import type { EditEntry } from "../usecases/ports";
import { seenWords, type NumberFormat } from "./numberFormat";

/** What a cell is to hold, as a person would read it there; "" for an empty one. */
export function entryText(
  entry: EditEntry,
  format: NumberFormat,
  truth: { readonly true: string; readonly false: string },
): string {
  switch (entry.kind) {
    case "empty":
      return "";
    case "text":
      return seenWords(entry.text);
    case "number":
      return format(entry.number);
    case "formula":
      return seenWords(entry.formula);
    case "boolean":
      return entry.boolean ? truth.true : truth.false;
    case "error":
      return entry.error;
  }
}
