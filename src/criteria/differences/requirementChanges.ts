import type { AreaId, Requirement, Threshold } from "../criterionSet";
import type { AreaPair, NameChange, RequirementChange } from "./setComparison";
import { textKey } from "./wordKeys";

/** What became different in a row that is the same in both sets. */
export function requirementChanges(
  old: Requirement,
  next: Requirement,
  areas: readonly AreaPair[],
): readonly RequirementChange[] {
  return [...answerChanges(old, next), ...areas.flatMap((area) => thresholdChange(old, next, area))];
}

export function nameChanges(
  old: { readonly code: string; readonly text: string },
  next: { readonly code: string; readonly text: string },
): readonly NameChange[] {
  const renumbered = old.code !== next.code;
  const reworded = textKey(old.text) !== textKey(next.text);
  return [
    ...(renumbered ? [{ kind: "renumbered", old: old.code, next: next.code } as const] : []),
    ...(reworded ? [{ kind: "reworded", old: old.text, next: next.text } as const] : []),
  ];
}

function answerChanges(old: Requirement, next: Requirement): readonly RequirementChange[] {
  if (old.kind.kind !== next.kind.kind) return [{ kind: "answer", old: old.kind.kind, next: next.kind.kind }];
  const changes: RequirementChange[] = [];
  const units = [unitOf(old), unitOf(next)].map((unit) => textKey(unit ?? ""));
  if (units[0] !== units[1]) changes.push({ kind: "unit", old: unitOf(old), next: unitOf(next) });
  if ("op" in old.kind && "op" in next.kind && old.kind.op !== next.kind.op) {
    changes.push({ kind: "direction", old: old.kind.op, next: next.kind.op });
  }
  if (old.kind.kind === "level" && next.kind.kind === "level") {
    const same = old.kind.scale.map(textKey).join("|") === next.kind.scale.map(textKey).join("|");
    if (!same) changes.push({ kind: "scale", old: old.kind.scale, next: next.kind.scale });
  }
  return changes;
}

/** A percentage is in percent, whether a set says so or not. */
function unitOf({ unit, kind }: Requirement): string | null {
  return kind.kind === "percentage" ? "%" : unit;
}

function thresholdChange(old: Requirement, next: Requirement, area: AreaPair): readonly RequirementChange[] {
  const [before, after] = [statedThreshold(old, area.old), statedThreshold(next, area.next)];
  const turned = (old.directions[area.old] ?? null) !== (next.directions[area.next] ?? null);
  return !turned && thresholdKey(before) === thresholdKey(after)
    ? []
    : [{ kind: "threshold", area, old: before, next: after }];
}

/** What the set states for an area, by year where it goes by year. A yes-no row asks for Đạt, listed or not. */
export function statedThreshold({ kind, thresholds }: Requirement, area: AreaId): Threshold | null {
  if (kind.kind === "yes-no") return { kind: "yes-no" };
  return Object.hasOwn(thresholds, area) ? (thresholds[area] ?? null) : null;
}

function thresholdKey(threshold: Threshold | null): string {
  switch (threshold?.kind) {
    case undefined:
      return "none";
    case "by-year":
      return `by-year ${Object.entries(threshold.byYear)
        .map(([year, value]) => `${year}:${value}`)
        .sort()
        .join(" ")}`;
    case "level":
      return `level ${textKey(threshold.atLeast)}`;
    default:
      return JSON.stringify(threshold);
  }
}
