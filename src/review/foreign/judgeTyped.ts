import { FRACTION_SUSPECT_FROM, holds } from "../../assessment/judge";
import type { Asked, TypedAnswer } from "../../assessment/typedAnswer";
import type { IndicatorVerdict } from "../../assessment/verdict";
import type { FigureBound, WrittenThreshold } from "../../criteria/notation/writtenThreshold";
import type { Indicator, IndicatorPart } from "../../criteria/criterionSet";

/** Verdict of an answer by a requirement as it is written; `year` for requirements that go by year. */
export function judgeTyped(
  answer: TypedAnswer,
  asked: Asked,
  threshold: WrittenThreshold | null,
  row: Indicator | IndicatorPart,
  year: number | null,
): IndicatorVerdict {
  const demand = threshold === null || threshold.kind === "none" || threshold.kind === "province" ? null : threshold;
  switch (answer.kind) {
    case "invalid":
      return answer;
    case "empty":
      return demand === null ? { kind: "noThreshold" } : { kind: "missing" };
    case "notApplicable":
      return { kind: "notApplicable" };
    case "yes":
    case "no":
      if (demand === null) return { kind: "noThreshold" };
      return answer.kind === "yes" ? { kind: "met", selfAssessed: !row.legal } : { kind: "unmet" };
    case "level":
      if (demand?.kind !== "level") return { kind: "noThreshold" };
      return asked.kind === "level" && answer.rank >= asked.scale.indexOf(demand.atLeast)
        ? { kind: "met", selfAssessed: !row.legal }
        : { kind: "unmet" };
    case "figure":
      return ofFigure(answer.value, demand, row, year);
  }
}

function ofFigure(
  value: number,
  demand: WrittenThreshold | null,
  row: Indicator | IndicatorPart,
  year: number | null,
): IndicatorVerdict {
  if (value < 0) return { kind: "invalid", reason: "negative" };
  const maximum = maximumOf(demand, row);
  if (maximum !== null && value > maximum) return { kind: "invalid", reason: "overMaximum" };
  if (demand?.kind !== "figure") return { kind: "noThreshold" };
  const asked = figureOf(demand.bound, year);
  if (asked === null) return { kind: "noThreshold" };
  const isFraction = demand.bound.unit === "%" && demand.bound.op === ">=" && asked >= FRACTION_SUSPECT_FROM;
  if (isFraction && value > 0 && value <= 1) return { kind: "invalid", reason: "percentAsFraction" };
  if (!holds(demand.bound.op, value, asked)) return { kind: "unmet" };
  // A part of a compound requirement has no cell of its own here.
  return demand.and.length > 0 ? { kind: "missing" } : { kind: "met", selfAssessed: !row.legal };
}

export function figureOf({ value }: FigureBound, year: number | null): number | null {
  return value.kind === "value" ? value.value : (value.byYear[String(year)] ?? null);
}

/** The most that can be meant. */
export function maximumOf(demand: WrittenThreshold | null, { kind }: Indicator | IndicatorPart): number | null {
  if (kind.kind === "percentage" || kind.kind === "number") return kind.plausibleMaximum;
  return demand?.kind === "figure" && demand.bound.unit === "%" ? 100 : null;
}
