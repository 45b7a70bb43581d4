import type { Gap } from "../../review/finding";
import { numberFormat, quantity } from "../numberFormat";

const format = numberFormat(",", ".");

/** What is lacking, in a few words: "còn thiếu 7,5 điểm %", "còn thiếu 420 m". */
export function gapWords(gap: Gap): string {
  if (gap.kind === "level") return `đang là ${gap.value}, cần từ ${gap.threshold} trở lên`;
  if (gap.difference === 0) return gap.op === ">" ? "phải cao hơn mức này" : "phải thấp hơn mức này";
  switch (gap.op) {
    case ">=":
    case ">":
      return `còn thiếu ${difference(gap)}`;
    case "<=":
    case "<":
      return `đang vượt ${difference(gap)}`;
    case "=":
      return `đang lệch ${difference(gap)}`;
  }
}

export type FigureGap = Extract<Gap, { kind: "figure" }>;

/** Percentages differ by points, not by percent. */
function difference({ difference, unit }: FigureGap): string {
  const size = Math.abs(difference);
  return unit === "%" ? `${format(size)} điểm %` : quantity(format, size, unit);
}
