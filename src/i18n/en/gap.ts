import type { Gap } from "../../review/finding";
import { numberFormat, quantity } from "../numberFormat";

const format = numberFormat(".", ",");

export function gapWords(gap: Gap): string {
  if (gap.kind === "level") return `now ${gap.value}, required ${gap.threshold} or better`;
  if (gap.difference === 0) return gap.op === ">" ? "must be higher" : "must be lower";
  switch (gap.op) {
    case ">=":
    case ">":
      return `${difference(gap)} short`;
    case "<=":
    case "<":
      return `${difference(gap)} too much`;
    case "=":
      return `off by ${difference(gap)}`;
  }
}

export type FigureGap = Extract<Gap, { kind: "figure" }>;

function difference({ difference, unit }: FigureGap): string {
  const size = Math.abs(difference);
  if (unit !== "%") return quantity(format, size, unit);
  return size === 1 ? "1 percentage point" : `${format(size)} percentage points`;
}
