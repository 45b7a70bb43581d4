import type { RowThreshold } from "../../review/explain/indicatorExplanation";
import { numberFormat, quantity } from "../numberFormat";

const format = numberFormat(",", ".");

/** "từ 80% trở lên", "không quá 13%", "từ Khá trở lên", "Đạt" */
export function requiredWords(threshold: RowThreshold): string {
  switch (threshold.kind) {
    case "yes-no":
      return "Đạt";
    case "level":
      return `từ ${threshold.atLeast} trở lên`;
    case "figure":
      return figureWords(threshold);
  }
}

function figureWords({ op, value, unit }: Extract<RowThreshold, { kind: "figure" }>): string {
  const figure = quantity(format, value, unit);
  switch (op) {
    case ">=":
      return `từ ${figure} trở lên`;
    case "<=":
      return `không quá ${figure}`;
    case ">":
      return `trên ${figure}`;
    case "<":
      return `dưới ${figure}`;
    case "=":
      return `bằng ${figure}`;
  }
}
