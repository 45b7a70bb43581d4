import type { AreaId, Requirement } from "../criterionSet";
import { printThreshold } from "./printThreshold";
import { writtenThreshold } from "./writtenThresholdOf";

/** What a set asks of a row in one area, as the decisions write it: "≥ 80%"; "" where nothing is asked. */
export function thresholdWords(requirement: Requirement, area: AreaId): string {
  const written = writtenThreshold(requirement, area);
  return written.kind === "none" ? "" : printThreshold(written);
}
