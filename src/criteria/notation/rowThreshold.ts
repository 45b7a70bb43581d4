import type { Comparison, Requirement, RequirementKind, Threshold } from "../criterionSet";
import { parseThreshold } from "./parseThreshold";
import { unitKey } from "./readUnit";
import type { FigureBound, NotationDoubt, WrittenFigure, WrittenThreshold } from "./writtenThreshold";

/** Why what was written cannot be the threshold of a row. */
export type RowRefusal =
  /** A figure for a yes-no row, "Đạt" for a percentage … */
  | "kind"
  /** "≤ 80%" for a row that asks for at least so much. */
  | "comparison"
  | "unit"
  /** Not one of the row's levels. */
  | "level"
  /** More than the row can have: 850%. */
  | "beyondMaximum"
  /** "100% (≥ 50% cứng hóa)": parts are rows of their own. */
  | "parts";

export type RowThreshold =
  /** Null where none is asked. */
  | { readonly kind: "threshold"; readonly threshold: Threshold | null }
  | { readonly kind: "refused"; readonly reason: RowRefusal };

export type TypedThreshold =
  | { readonly kind: "threshold"; readonly threshold: Threshold | null; readonly doubts: readonly NotationDoubt[] }
  | { readonly kind: "refused"; readonly reason: RowRefusal | "unreadable" };

/** What an officer typed for a row. The row says how a bare number compares: "13" in a row that asks for at most is ≤ 13. */
export function typedThreshold(text: string, requirement: Requirement): TypedThreshold {
  const { kind } = requirement;
  const reading = parseThreshold(text, kind.kind === "level" ? { levels: kind.scale } : {});
  if (reading.kind === "unreadable") return { kind: "refused", reason: "unreadable" };
  const isBare = reading.doubts.some(({ code }) => code === "bareNumber");
  const written = isBare ? comparedAs(reading.threshold, kind) : reading.threshold;
  const row = rowThreshold(written, requirement);
  const doubts = reading.doubts.filter(({ code }) => code !== "bareNumber");
  return row.kind === "refused" ? row : { ...row, doubts };
}

/** The threshold as the row keeps it, without the comparison and unit that are the row's own. */
export function rowThreshold(written: WrittenThreshold, requirement: Requirement): RowThreshold {
  const { kind } = requirement;
  switch (written.kind) {
    case "none":
      return threshold(null);
    case "province":
      return threshold({ kind: "province" });
    case "yes-no":
      return kind.kind === "yes-no" ? threshold({ kind: "yes-no" }) : refused("kind");
    case "level":
      if (kind.kind !== "level") return refused("kind");
      return kind.scale.includes(written.atLeast) ? threshold(written) : refused("level");
    case "figure":
      return kind.kind === "yes-no" || kind.kind === "level"
        ? refused("kind")
        : figureOfRow(written, kind, requirement.unit);
  }
}

type FigureKind = Extract<RequirementKind, { readonly op: Comparison }>;

function figureOfRow({ bound, and }: WrittenFigure, kind: FigureKind, unit: string | null): RowThreshold {
  if (and.length > 0) return refused("parts");
  if (!isUnitOf(bound, kind, unit)) return refused("unit");
  const { plausibleMaximum } = kind;
  const values = bound.value.kind === "value" ? [bound.value.value] : Object.values(bound.value.byYear);
  if (!values.every((value) => isSameDemand(bound.op, kind, value))) return refused("comparison");
  if (plausibleMaximum !== null && values.some((value) => value > plausibleMaximum)) return refused("beyondMaximum");
  return threshold(bound.value);
}

/** A figure without a unit has the row's. */
function isUnitOf(bound: FigureBound, { kind }: FigureKind, unit: string | null): boolean {
  if (bound.unit === null) return true;
  const ofRow = kind === "percentage" ? "%" : unit;
  return ofRow !== null && unitKey(bound.unit) === unitKey(ofRow);
}

/** No figure is below 0 and no share above 100 %, so that "= 0" is "≤ 0" and "≥ 100%" is "= 100%". */
function isSameDemand(op: Comparison, { kind, op: ofRow }: FigureKind, value: number): boolean {
  if (op === ofRow) return true;
  const pair = new Set([op, ofRow]);
  return (
    (value === 0 && pair.has("=") && pair.has("<=")) ||
    (kind === "percentage" && value === 100 && pair.has("=") && pair.has(">="))
  );
}

function comparedAs(written: WrittenThreshold, kind: RequirementKind): WrittenThreshold {
  if (written.kind !== "figure" || kind.kind === "yes-no" || kind.kind === "level") return written;
  return { ...written, bound: { ...written.bound, op: kind.op } };
}

function threshold(value: Threshold | null): RowThreshold {
  return { kind: "threshold", threshold: value };
}

function refused(reason: RowRefusal): RowThreshold {
  return { kind: "refused", reason };
}
