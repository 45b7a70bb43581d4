import type { AreaId, Requirement } from "../criteria/criterionSet";
import type { EffectiveThreshold } from "../criteria/thresholdOf";
import { isChecked } from "../criteria/thresholdOf";
import type { PlanCell } from "./sheetPlan";

/** What stands in a threshold cell: the bare figure, so that a formula can compare with it. */
export function thresholdCell(threshold: EffectiveThreshold | null): PlanCell {
  if (threshold === null) return { kind: "empty" };
  switch (threshold.kind) {
    case "yes-no":
      return { kind: "text", text: "Đạt" };
    case "figure":
      return { kind: "number", number: threshold.value };
    case "level":
      return { kind: "text", text: threshold.atLeast };
  }
}

/**
 * How the figure shows: `"≥ "General"%*"` turns 80 into "≥ 80%*". The sign does not scale, and the
 * asterisk marks a threshold nobody has compared with the decision yet; an empty input cell has none,
 * because what the officer types there is his own source.
 */
export function thresholdFormat(requirement: Requirement, threshold: EffectiveThreshold | null, area: AreaId): string {
  const unchecked = threshold !== null && !isChecked(requirement, area);
  const asterisk = unchecked ? '"*"' : "";
  const { kind } = requirement;
  switch (kind.kind) {
    case "yes-no":
      return unchecked ? `@${asterisk}` : GENERAL;
    case "level":
      return `"≥ "@${asterisk}`;
    case "percentage":
      return `"${SIGNS[kind.op]} "General"%${unchecked ? "*" : ""}"`;
    case "number":
      return `"${SIGNS[kind.op]} "General${asterisk}`;
  }
}

/** The same in words, for forms that print it: "≥ 80%*"; empty where there is none. */
export function thresholdText(requirement: Requirement, threshold: EffectiveThreshold | null, area: AreaId): string {
  if (threshold === null) return "";
  const asterisk = isChecked(requirement, area) ? "" : "*";
  const { kind } = requirement;
  switch (threshold.kind) {
    case "yes-no":
      return `Đạt${asterisk}`;
    case "level":
      return `≥ ${threshold.atLeast}${asterisk}`;
    case "figure": {
      const sign = kind.kind === "number" || kind.kind === "percentage" ? `${SIGNS[kind.op]} ` : "";
      const percent = kind.kind === "percentage" ? "%" : "";
      return `${sign}${String(threshold.value).replace(".", ",")}${percent}${asterisk}`;
    }
  }
}

/** A result in percent is a plain number with a sign that does not scale: 85,5 shows as 85,5%. */
export function valueFormat(requirement: Requirement): string {
  return requirement.kind.kind === "percentage" ? 'General"%"' : GENERAL;
}

export const GENERAL = "General";

export const SIGNS = { ">=": "≥", "<=": "≤", "=": "=", ">": ">", "<": "<" } as const;
