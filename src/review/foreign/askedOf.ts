import type { Asked } from "../../assessment/typedAnswer";
import { parseThreshold } from "../../criteria/notation/parseThreshold";
import { writtenWithParts, writtenOfRow } from "../../criteria/notation/writtenOfRow";
import type { FigureBound, WrittenFigure, WrittenThreshold } from "../../criteria/notation/writtenThreshold";
import { requirementIn } from "../../criteria/requirementIn";
import type { AreaId, Comparison, Indicator, IndicatorPart } from "../../criteria/criterionSet";
import { unitOf } from "../../recognition/annex/unitOf";

/** By what a row of a foreign sheet is judged, and where that stands. */
export type RowDemand = {
  /** Null where neither the sheet nor the set says anything. */
  readonly threshold: WrittenThreshold | null;
  /** What the set asks in this area and year; null where it asks nothing there. */
  readonly ofSet: WrittenThreshold | null;
  readonly source: "sheet" | "set";
  /** The sheet's own words that could not be read. */
  readonly unreadable: boolean;
};

/** The requirement written in the sheet; where it gives none, the set's. */
export function rowDemand(
  written: string,
  text: string,
  requirement: Indicator | IndicatorPart,
  { area, year }: { readonly area: AreaId | null; readonly year: number | null },
): RowDemand {
  const own = area === null ? requirement : requirementIn(requirement, area);
  const ofSet = setThreshold(requirement, area, year);
  if (written === "") return { threshold: ofSet, ofSet, source: "set", unreadable: false };
  const levels = own.kind.kind === "level" ? { levels: own.kind.scale } : {};
  const reading = parseThreshold(written, { textOfRow: text, ...levels });
  if (reading.kind === "unreadable") return { threshold: ofSet, ofSet, source: "set", unreadable: true };
  const isBare = reading.doubts.some(({ code }) => code === "bareNumber" || code === "bareAtMost");
  const op = own.kind.kind === "percentage" || own.kind.kind === "number" ? own.kind.op : null;
  return {
    threshold: complete(reading.threshold, isBare && (op === "<=" || op === "<") ? op : null, text, own.unit),
    ofSet,
    source: "sheet",
    unreadable: false,
  };
}

function setThreshold(
  requirement: Indicator | IndicatorPart,
  area: AreaId | null,
  year: number | null,
): WrittenThreshold | null {
  const of = area ?? "";
  const written =
    "parts" in requirement && requirement.hasOwnValue
      ? writtenWithParts(requirement, of)
      : writtenOfRow(requirement, of);
  if (written?.kind === "figure") return ofYear(written, year);
  if (written !== null && written.kind !== "none") return written;
  // Đạt is met even where the province's own text was not found.
  return requirement.kind.kind === "yes-no" ? { kind: "yes-no" } : null;
}

function ofYear(written: WrittenFigure, year: number | null): WrittenThreshold | null {
  const { value } = written.bound;
  if (value.kind === "value") return written;
  const figure = value.byYear[String(year)];
  return figure === undefined
    ? null
    : { ...written, bound: { ...written.bound, value: { kind: "value", value: figure } } };
}

/** A figure without a unit has the one in the row's text, else the set's; a bare one compares as the row does. */
function complete(
  threshold: WrittenThreshold,
  op: Comparison | null,
  text: string,
  unit: string | null,
): WrittenThreshold {
  if (threshold.kind !== "figure") return threshold;
  const { bound } = threshold;
  const isNone = bound.op === "=" && bound.value.kind === "value" && bound.value.value === 0;
  const own = bound.unit ?? unitOf("", text) ?? (isNone ? null : unit);
  return { ...threshold, bound: { ...bound, op: op ?? bound.op, unit: own } };
}

/** How an answer to a requirement is read. */
export function askedOf(threshold: WrittenThreshold | null, requirement: Indicator | IndicatorPart): Asked {
  switch (threshold?.kind) {
    case "yes-no":
      return { kind: "yes-no" };
    case "level":
      return { kind: "level", scale: scaleWith(threshold.atLeast, requirement) };
    case "figure":
      return { kind: "figure", unit: threshold.bound.unit, isNone: isNone(threshold.bound) };
    case "none":
    case "province":
    case undefined:
      return ofRow(requirement);
  }
}

function ofRow({ kind, unit }: Indicator | IndicatorPart): Asked {
  switch (kind.kind) {
    case "yes-no":
      return { kind: "yes-no" };
    case "level":
      return { kind: "level", scale: kind.scale };
    case "percentage":
      return { kind: "figure", unit: "%", isNone: false };
    case "number":
      return { kind: "figure", unit, isNone: kind.op === "=" };
  }
}

function isNone({ op, value }: FigureBound): boolean {
  return (op === "=" || op === "<=") && value.kind === "value" && value.value === 0;
}

const NAMED = ["Kém", "Yếu", "Trung bình", "Khá", "Tốt", "Xuất sắc"];
const NUMBERED = /^(.*\D)(\d)$/;

/** The row's own levels; else those the word belongs to, lowest first. */
function scaleWith(level: string, { kind }: Indicator | IndicatorPart): readonly string[] {
  if (kind.kind === "level" && kind.scale.includes(level)) return kind.scale;
  if (NAMED.includes(level)) return NAMED;
  const [, name] = NUMBERED.exec(level) ?? [];
  return name === undefined ? [level] : ["1", "2", "3", "4", "5"].map((rank) => name + rank);
}
