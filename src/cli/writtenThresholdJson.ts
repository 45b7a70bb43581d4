import type { FigureBound, WrittenThreshold } from "../criteria/notation/writtenThreshold";
import type { BoundJson, ThresholdJson } from "./reportJson";

/** What a cell of an annex asks for; null where it asks for nothing. */
export function writtenThresholdJson(threshold: WrittenThreshold): ThresholdJson | null {
  switch (threshold.kind) {
    case "none":
      return null;
    case "province":
    case "yes-no":
      return { kind: threshold.kind };
    case "level":
      return { kind: "level", value: threshold.atLeast };
    case "figure": {
      const and = threshold.and.map((bound) => ({ ...boundJson(bound), text: bound.text }));
      return { ...boundJson(threshold.bound), ...(and.length === 0 ? {} : { and }) };
    }
  }
}

function boundJson({ op, value, unit }: FigureBound): BoundJson {
  const kind = unit === "%" ? "percentage" : "number";
  const figure = value.kind === "value" ? { value: value.value } : { byYear: value.byYear };
  return { kind, op, ...figure, unit };
}
