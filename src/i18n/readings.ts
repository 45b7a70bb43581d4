import type { Repair, RepairEntry } from "../review/repair";
import type { NumberFormat } from "./numberFormat";

/** The ways to read a cell that a repair offers, in words; "" for a cell to be cleared. */
export function readingsOf(repair: Repair | undefined, format: NumberFormat): readonly string[] {
  if (repair === undefined) return [];
  const entries = repair.kind === "certain" ? [repair.to] : repair.options;
  return entries.map((entry) => readingText(entry, format));
}

function readingText({ entry }: RepairEntry, format: NumberFormat): string {
  switch (entry.kind) {
    case "number":
      return format(entry.number);
    case "text":
      return entry.text;
    case "empty":
    case "formula":
      return "";
  }
}
