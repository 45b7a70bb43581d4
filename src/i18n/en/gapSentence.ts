import type { Gap } from "../../review/finding";
import { numberFormat, quantity } from "../numberFormat";
import { gapWords } from "./gap";
import { requiredWords } from "./requiredWords";

const format = numberFormat(".", ",");

export function gapSentence(gap: Gap): string {
  if (gap.kind === "level") return `Now ${gap.value}. Required: ${gap.threshold} or better.`;
  const value = quantity(format, gap.value, gap.unit);
  return `Now ${value}. Required: ${requiredWords({ kind: "figure", op: gap.op, value: gap.threshold, unit: gap.unit })}; ${gapWords(gap)}.`;
}
