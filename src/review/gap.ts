import { holds } from "../assessment/judge";
import type { RequirementKind } from "../criteria/criterionSet";
import type { CellValue } from "../grid/sheetGrid";
import type { Gap } from "./finding";

/** How far an unmet row is from its threshold; null where nothing can be measured. */
export function gapOf(kind: RequirementKind, unit: string | null, value: CellValue, threshold: CellValue): Gap | null {
  if (kind.kind === "level") {
    return typeof value === "string" && typeof threshold === "string" ? { kind: "level", value, threshold } : null;
  }
  if (kind.kind === "yes-no" || typeof value !== "number" || typeof threshold !== "number") return null;
  if (holds(kind.op, value, threshold)) return null;
  const difference = Math.round(Math.abs(value - threshold) * 1e9) / 1e9;
  return { kind: "figure", value, threshold, op: kind.op, unit, difference };
}
