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

export function gapSentence(gap: Gap): string {
  if (gap.kind === "level") return `Now ${gap.value}. Required: ${gap.threshold} or better.`;
  const value = quantity(format, gap.value, gap.unit);
  return `Now ${value}. Required: ${required(gap)}; ${gapWords(gap)}.`;
}

type FigureGap = Extract<Gap, { kind: "figure" }>;

function required(gap: FigureGap): string {
  const threshold = quantity(format, gap.threshold, gap.unit);
  switch (gap.op) {
    case ">=":
      return `at least ${threshold}`;
    case "<=":
      return `at most ${threshold}`;
    case ">":
      return `more than ${threshold}`;
    case "<":
      return `less than ${threshold}`;
    case "=":
      return `exactly ${threshold}`;
  }
}

function difference({ difference, unit }: FigureGap): string {
  const size = Math.abs(difference);
  if (unit !== "%") return quantity(format, size, unit);
  return size === 1 ? "1 percentage point" : `${format(size)} percentage points`;
}
