import { requirementIn } from "../requirementIn";
import type { AreaId, Indicator, Requirement } from "../criterionSet";
import type { WrittenFigure, WrittenThreshold } from "./writtenThreshold";

/**
 * The threshold a row has for an area, as one writes it; none where the set has none. Null for one that is reckoned from
 * another set: `resolveReferences` makes a figure of it.
 */
export function writtenOfRow(requirement: Requirement, area: AreaId): WrittenThreshold | null {
  const { kind, unit, thresholds } = requirementIn(requirement, area);
  const threshold = Object.hasOwn(thresholds, area) ? (thresholds[area] ?? null) : null;
  if (threshold === null) return { kind: "none" };
  switch (threshold.kind) {
    case "yes-no":
    case "level":
    case "province":
      return threshold;
    case "of-set":
      return null;
    case "value":
    case "by-year":
      if (kind.kind === "yes-no" || kind.kind === "level") return null;
      return {
        kind: "figure",
        bound: { op: kind.op, value: threshold, unit: kind.kind === "percentage" ? "%" : unit },
        and: [],
      };
  }
}

/** The same with the figures of the indicator's parts: "100% (≥ 50% cứng hóa)", as an annex has it in one cell. */
export function writtenWithParts(indicator: Indicator, area: AreaId): WrittenThreshold | null {
  const main = writtenOfRow(indicator, area);
  if (main?.kind !== "figure") return main;
  const and = indicator.parts.flatMap((part): WrittenFigure["and"] => {
    const written = writtenOfRow(part, area);
    return written?.kind === "figure" ? [{ ...written.bound, text: part.text }] : [];
  });
  return { ...main, and };
}
