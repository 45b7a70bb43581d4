import type { AreaId, Requirement } from "../criterionSet";
import { printThreshold } from "./printThreshold";
import { writtenOfRow } from "./writtenOfRow";

/** What a set asks of a row in one area, as the decisions write it: "≥ 80%"; "" where nothing is asked, or not yet known. */
export function thresholdWords(requirement: Requirement, area: AreaId): string {
  const written = writtenOfRow(requirement, area);
  return written === null ? "" : printThreshold(written);
}
