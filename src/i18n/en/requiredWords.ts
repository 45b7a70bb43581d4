import type { RowThreshold } from "../../review/explain/indicatorExplanation";
import { numberFormat, quantity } from "../numberFormat";

const format = numberFormat(".", ",");

export function requiredWords(threshold: RowThreshold): string {
  switch (threshold.kind) {
    case "yes-no":
      return "Met";
    case "level":
      return `${threshold.atLeast} or better`;
    case "figure":
      return figureWords(threshold);
  }
}

function figureWords({ op, value, unit }: Extract<RowThreshold, { kind: "figure" }>): string {
  const figure = quantity(format, value, unit);
  switch (op) {
    case ">=":
      return `at least ${figure}`;
    case "<=":
      return `at most ${figure}`;
    case ">":
      return `more than ${figure}`;
    case "<":
      return `less than ${figure}`;
    case "=":
      return `exactly ${figure}`;
  }
}
