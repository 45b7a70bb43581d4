import type { ThresholdReading } from "../assessment/judge";
import type { AreaId, Requirement } from "../criteria/criterionSet";
import type { BoundJson, ThresholdJson } from "./reportJson";

/** What a row of our form is judged by: the threshold that stands in the sheet, for it may have been corrected there. */
export function thresholdJson(requirement: Requirement, area: AreaId, inSheet: ThresholdReading): ThresholdJson | null {
  switch (inSheet.kind) {
    case "yes-no":
      return { kind: "yes-no" };
    case "level":
      return { kind: "level", value: inSheet.atLeast };
    case "figure":
      return boundJson(requirement, inSheet.value);
    case "absent": {
      const own = Object.hasOwn(requirement.thresholds, area) ? requirement.thresholds[area] : null;
      return own?.kind === "province" ? { kind: "province" } : null;
    }
    case "unreadable":
      return null;
  }
}

function boundJson({ kind, unit }: Requirement, value: number): BoundJson | null {
  if (kind.kind === "percentage") return { kind: "percentage", op: kind.op, value, unit: "%" };
  return kind.kind === "number" ? { kind: "number", op: kind.op, value, unit } : null;
}
