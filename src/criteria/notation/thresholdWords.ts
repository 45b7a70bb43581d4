import type { AreaId, Requirement } from "../criterionSet";
import { printThreshold } from "./printThreshold";
import { writtenOfRow } from "./writtenOfRow";

/** What a set asks of a row in one area, as the decisions write it: "≥ 80%"; "" where nothing is asked, or not yet known. */
export function thresholdWords(requirement: Requirement, area: AreaId): string {
  const written = writtenOfRow(requirement, area);
  return written === null ? "" : printThreshold(written);
}

/** The same beside a column of units, which need not be said again: "≥ 2" of "≥ 2 m2/người"; a percentage keeps its sign. */
export function thresholdWithoutUnit(requirement: Requirement, area: AreaId): string {
  const written = writtenOfRow(requirement, area);
  if (written === null) return "";
  if (written.kind !== "figure" || written.bound.unit === "%") return printThreshold(written);
  return printThreshold({ ...written, bound: { ...written.bound, unit: null } });
}
