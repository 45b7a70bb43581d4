import type { Gap } from "../../review/finding";
import { numberFormat, quantity } from "../numberFormat";
import { gapWords, type FigureGap } from "./gap";

const format = numberFormat(",", ".");

export function gapSentence(gap: Gap): string {
  if (gap.kind === "level") return `Đang là ${gap.value}. Mức đạt chuẩn: từ ${gap.threshold} trở lên.`;
  const value = quantity(format, gap.value, gap.unit);
  return `Đang là ${value}. Mức đạt chuẩn: ${required(gap)}, ${gapWords(gap)}.`;
}

function required(gap: FigureGap): string {
  const threshold = quantity(format, gap.threshold, gap.unit);
  switch (gap.op) {
    case ">=":
      return `từ ${threshold} trở lên`;
    case "<=":
      return `không quá ${threshold}`;
    case ">":
      return `trên ${threshold}`;
    case "<":
      return `dưới ${threshold}`;
    case "=":
      return `bằng ${threshold}`;
  }
}
