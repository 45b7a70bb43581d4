import type { ThresholdReading } from "./writtenThreshold";
export function parseThreshold(text: string): ThresholdReading {
  if (text.trim() === "") return { kind: "read", threshold: { kind: "none" }, doubts: [] };
  const m = /^(≥|≤)? ?(\d+(?:,\d+)?)(%)?$/.exec(text.trim());
  if (m === null) return { kind: "unreadable" };
  return {
    kind: "read",
    threshold: {
      kind: "figure",
      bound: {
        op: m[1] === "≤" ? "<=" : ">=",
        value: { kind: "value", value: Number((m[2] ?? "").replace(",", ".")) },
        unit: m[3] ?? null,
      },
      and: [],
    },
    doubts: m[1] === undefined ? [{ code: "bareNumber" }] : [],
  };
}
