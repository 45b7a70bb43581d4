import type { Gap } from "../../review/finding";
import { numberFormat, quantity } from "../numberFormat";
import { gapWords, type FigureGap } from "./gap";

const format = numberFormat(".", ",");

export function gapSentence(gap: Gap): string {
  if (gap.kind === "level") return `Now ${gap.value}. Required: ${gap.threshold} or better.`;
  const value = quantity(format, gap.value, gap.unit);
  return `Now ${value}. Required: ${required(gap)}; ${gapWords(gap)}.`;
}

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
