import type { WrittenThreshold } from "./writtenThreshold";
export function printThreshold(w: WrittenThreshold): string {
  const S = { ">=": "≥", "<=": "≤", "=": "=", ">": ">", "<": "<" };
  if (w.kind === "none") return "Không quy định";
  if (w.kind === "province") return "UBND cấp tỉnh quy định cụ thể";
  if (w.kind === "yes-no") return "Đạt";
  if (w.kind === "level") return `${w.atLeast} trở lên`;
  const n = (v: number) => String(v).replace(".", ",");
  const { op, value, unit } = w.bound;
  const u = unit === null ? "" : unit === "%" ? "%" : ` ${unit}`;
  return value.kind === "value"
    ? `${S[op]} ${n(value.value)}${u}`
    : Object.entries(value.byYear)
        .map(([y, v], i) => `${i === 0 ? "Năm" : "năm"} ${y}: ${S[op]} ${n(v)}${u}`)
        .join("; ");
}
