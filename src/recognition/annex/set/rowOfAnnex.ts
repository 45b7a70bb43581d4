import { rowThreshold, type RowRefusal } from "../../../criteria/notation/rowThreshold";
import type { WrittenFigure, WrittenThreshold } from "../../../criteria/notation/writtenThreshold";
import type { Comparison, LevelScale, Requirement, RequirementKind, Threshold } from "../../../criteria/criterionSet";
import type { CellPosition } from "../../../grid/address";
import scales from "../words/levelScales.json";

/** A threshold of one area as the annex writes it. */
export type AreaThreshold = {
  readonly area: string;
  readonly at: CellPosition;
  readonly text: string;
  /** Null where the text cannot be read. */
  readonly written: WrittenThreshold | null;
};

/** A threshold that the row cannot keep, because its areas do not ask the same kind of thing. */
export type NotKept = Pick<AreaThreshold, "area" | "at" | "text"> & { readonly reason: RowRefusal | "unreadable" };

export type RowOfAnnex = {
  readonly requirement: Pick<Requirement, "unit" | "kind" | "thresholds">;
  /** False where no threshold says how the row is answered: taken as Đạt / Chưa đạt, to be looked at. */
  readonly settled: boolean;
  readonly notKept: readonly NotKept[];
};

/** How a row is answered, by what most of its areas ask; and each area's threshold, or why it has none. */
export function rowOfAnnex(unit: string | null, thresholds: readonly AreaThreshold[]): RowOfAnnex {
  const kind = kindOf(unit, thresholds);
  const ownUnit = kind?.kind === "number" ? (unit ?? unitOf(thresholds)) : kind?.kind === "percentage" ? "%" : unit;
  const requirement = { kind: kind ?? YES_NO, unit: ownUnit };
  const kept: Record<string, Threshold> = {};
  const notKept: NotKept[] = [];
  for (const { area, at, text, written } of thresholds) {
    const fitted = written === null ? null : rowThreshold(mainOf(written), { ...BARE, ...requirement });
    if (fitted === null) notKept.push({ area, at, text, reason: "unreadable" });
    else if (fitted.kind === "refused") notKept.push({ area, at, text, reason: fitted.reason });
    else if (fitted.threshold !== null) kept[area] = fitted.threshold;
  }
  return { requirement: { ...requirement, thresholds: kept }, settled: kind !== null, notKept };
}

/** Conditions besides the main one are rows of their own. */
function mainOf(written: WrittenThreshold): WrittenThreshold {
  return written.kind === "figure" ? { ...written, and: [] } : written;
}

const YES_NO: RequirementKind = { kind: "yes-no" };

const BARE: Omit<Requirement, "kind" | "unit"> = {
  text: "",
  thresholds: {},
  legal: true,
  provenance: { confidence: "annex", source: "", note: "", missing: null, checked: null },
  records: {},
};

/** Null where nothing says it. The first of equals counts: areas stand in the annex's order. */
function kindOf(unit: string | null, thresholds: readonly AreaThreshold[]): RequirementKind | null {
  const written = thresholds.flatMap((threshold) => (threshold.written === null ? [] : [threshold.written]));
  const figures = written.filter((threshold) => threshold.kind === "figure");
  const levels = written.flatMap((threshold) => (threshold.kind === "level" ? [threshold.atLeast] : []));
  const yesNo = written.filter((threshold) => threshold.kind === "yes-no").length;
  if (figures.length > 0 && figures.length >= levels.length && figures.length >= yesNo) {
    const percentages = figures.filter((figure) => isPercentage(figure, unit));
    const isShare = percentages.length * 2 >= figures.length;
    const ofKind = isShare ? percentages : figures.filter((figure) => !isPercentage(figure, unit));
    const op = mostFrequent(ofKind.map(({ bound }) => bound.op)) ?? ">=";
    return isShare
      ? { kind: "percentage", op, plausibleMaximum: Math.max(100, ...ofKind.flatMap(valuesOf)) }
      : { kind: "number", op, plausibleMaximum: null };
  }
  const scale = levels.length > 0 && levels.length >= yesNo ? scaleOf(levels) : null;
  if (scale !== null) return { kind: "level", scale };
  if (yesNo > 0) return YES_NO;
  return unit === null ? null : openKind(unit);
}

/** Left to the province, or without a threshold so far: the unit tells how it will be answered. */
function openKind(unit: string): RequirementKind {
  return unit === "%"
    ? { kind: "percentage", op: ">=", plausibleMaximum: 100 }
    : { kind: "number", op: ">=", plausibleMaximum: null };
}

function isPercentage({ bound }: WrittenFigure, unit: string | null): boolean {
  return (bound.unit ?? unit) === "%";
}

function valuesOf({ bound: { value } }: WrittenFigure): readonly number[] {
  return value.kind === "value" ? [value.value] : Object.values(value.byYear);
}

function unitOf(thresholds: readonly AreaThreshold[]): string | null {
  const units = thresholds.flatMap(({ written }) => (written?.kind === "figure" ? [written.bound.unit] : []));
  return units.find((unit) => unit !== null && unit !== "%") ?? null;
}

/** "Khá" is one of Yếu, Trung bình, Khá, Tốt; "Mức độ 3" the last of three. Null for words no scale is known of. */
function scaleOf(levels: readonly string[]): LevelScale | null {
  const known = scales.find((scale) => levels.every((level) => scale.includes(level)));
  if (known !== undefined) return known;
  const numbered = levels.map((level) => /^(.+) ([1-9])$/.exec(level));
  const [, name] = numbered[0] ?? [];
  if (name === undefined || numbered.some((match) => match?.[1] !== name)) return null;
  const highest = Math.max(3, ...numbered.map((match) => Number(match?.[2])));
  return Array.from({ length: highest }, (_, index) => `${name} ${index + 1}`);
}

function mostFrequent(ops: readonly Comparison[]): Comparison | null {
  const count = (op: Comparison): number => ops.filter((other) => other === op).length;
  return ops.reduce<Comparison | null>((best, op) => (best === null || count(op) > count(best) ? op : best), null);
}
