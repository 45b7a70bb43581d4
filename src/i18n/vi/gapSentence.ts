import type { Gap } from "../../review/finding";
import { numberFormat, quantity } from "../numberFormat";
import { gapWords } from "./gap";
import { requiredWords } from "./requiredWords";

const format = numberFormat(",", ".");

export function gapSentence(gap: Gap): string {
  if (gap.kind === "level") return `Đang là ${gap.value}. Mức đạt chuẩn: từ ${gap.threshold} trở lên.`;
  const value = quantity(format, gap.value, gap.unit);
  return `Đang là ${value}. Mức đạt chuẩn: ${requiredWords({ kind: "figure", op: gap.op, value: gap.threshold, unit: gap.unit })}, ${gapWords(gap)}.`;
}
