import type { Comparison, RequirementKind } from "../../../criteria/criterionSet";
import type { FigureBound, WrittenThreshold } from "../../../criteria/notation/writtenThreshold";
import scales from "./scales.json";

/**
 * How a row is answered, by what is asked in its areas: the first of figure, level and Đạt there is. An area that asks
 * otherwise is refused afterwards, with its cell. A row the province decides about is a percentage where its unit says so.
 */
export function annexKind(written: readonly WrittenThreshold[], unit: string): RequirementKind {
  const bounds = written.flatMap((threshold) => (threshold.kind === "figure" ? [threshold.bound] : []));
  const [first] = bounds;
  if (first !== undefined) return figureKind(first.unit === "%" || (first.unit === null && unit === "%"), bounds);
  const levels = written.flatMap((threshold) => (threshold.kind === "level" ? [threshold.atLeast] : []));
  if (levels.length > 0) return { kind: "level", scale: scaleWith(levels) };
  if (written.some(({ kind }) => kind === "yes-no") || unit === "") return { kind: "yes-no" };
  return figureKind(unit === "%", []);
}

/** Most areas compare alike; one that does not is refused. */
function figureKind(percentage: boolean, bounds: readonly FigureBound[]): RequirementKind {
  const count = (wanted: Comparison) => bounds.filter(({ op }) => op === wanted).length;
  const op = bounds.map((bound) => bound.op).sort((one, other) => count(other) - count(one))[0] ?? ">=";
  return percentage
    ? { kind: "percentage", op, plausibleMaximum: 100 }
    : { kind: "number", op, plausibleMaximum: null };
}

/** The decisions' scale that has these levels; where none has, the levels themselves above "Chưa đạt". */
function scaleWith(levels: readonly string[]): readonly string[] {
  const known = scales.known.find((scale) => levels.every((level) => scale.includes(level)));
  return known ?? [scales.lowest, ...new Set(levels)];
}
