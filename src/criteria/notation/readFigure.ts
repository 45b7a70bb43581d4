import { readParts } from "./readParts";
import { readValue } from "./readValue";
import { leftOver } from "./remainder";
import type { Tokens } from "./tokens";
import type { ThresholdReading } from "./writtenThreshold";

/** "≥ 80%", "Tối thiểu 02 mô hình", "100% (≥ 50% cứng hóa)": null where a word of it is not understood. */
export function readFigure(tokens: Tokens): ThresholdReading | null {
  const main = readValue(tokens, 0);
  if (main === null) return null;
  const parts = readParts(tokens, main.next);
  const rest = parts === null ? null : leftOver(tokens, parts.next);
  if (parts === null || rest === null) return null;
  return {
    kind: "read",
    threshold: { kind: "figure", bound: main.bound, and: parts.and },
    doubts: [...main.doubts, ...parts.doubts, ...rest],
  };
}
