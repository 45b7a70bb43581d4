import type { AreaId, Requirement, Threshold } from "../criterionSet";
import type { WrittenThreshold } from "./writtenThreshold";

/** What a cell of an annex would say for the row in this area. A threshold reckoned from another set says nothing yet. */
export function writtenThreshold({ kind, thresholds, unit }: Requirement, area: AreaId): WrittenThreshold {
  const threshold = Object.hasOwn(thresholds, area) ? (thresholds[area] ?? null) : null;
  switch (threshold?.kind) {
    case undefined:
    case "of-set":
      return { kind: "none" };
    case "province":
      return { kind: "province" };
    case "yes-no":
      return { kind: "yes-no" };
    case "level":
      return threshold;
    case "value":
    case "by-year": {
      if (kind.kind !== "percentage" && kind.kind !== "number") return { kind: "none" };
      const bound = { op: kind.op, value: threshold, unit: kind.kind === "percentage" ? "%" : unit };
      return { kind: "figure", bound, and: [] };
    }
  }
}

/** A written threshold as one of a row; the caller has made sure that it is of the row's kind. */
export function thresholdFromWritten(written: WrittenThreshold): Threshold | null {
  switch (written.kind) {
    case "none":
      return null;
    case "province":
    case "yes-no":
    case "level":
      return written;
    case "figure":
      return written.bound.value;
  }
}
