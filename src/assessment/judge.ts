import type { Comparison, RequirementKind } from "../criteria/criterionSet";
import type { EffectiveThreshold } from "../criteria/thresholdOf";
import { isCellError, type CellValue } from "../grid/sheetGrid";
import { excelTrim, levelRank, readAnswer, type Answer } from "./answer";
import type { IndicatorVerdict } from "./verdict";

/** What stands in a threshold cell: nothing, a threshold, or something that is none. */
export type ThresholdReading = EffectiveThreshold | { readonly kind: "absent" } | { readonly kind: "unreadable" };

export type JudgedRow = { readonly kind: RequirementKind; readonly legal: boolean };

/**
 * Verdict of one input row from its two cells. The formula that the form writes beside the row
 * (`forms/verdictFormulas.ts`) says the same for every input; a differential test holds them together.
 */
export function judgeCells(row: JudgedRow, value: CellValue, threshold: CellValue): IndicatorVerdict {
  return judge(row, readAnswer(row.kind, value), readThresholdCell(row.kind, threshold));
}

export function judge(row: JudgedRow, answer: Answer, threshold: ThresholdReading): IndicatorVerdict {
  if (answer.kind === "invalid" && answer.reason === "cellError") return { kind: "invalid", reason: "cellError" };
  if (answer.kind === "empty") return threshold.kind === "absent" ? { kind: "noThreshold" } : { kind: "missing" };
  if (answer.kind === "notApplicable") return { kind: "notApplicable" };
  if (answer.kind === "invalid") return { kind: "invalid", reason: answer.reason };
  if (threshold.kind === "absent") return { kind: "noThreshold" };
  if (threshold.kind === "unreadable") return { kind: "invalid", reason: "badThreshold" };
  return compare(row, answer, threshold);
}

export function readThresholdCell(kind: RequirementKind, cell: CellValue): ThresholdReading {
  // A yes-no row asks for Đạt whatever its threshold cell says.
  if (kind.kind === "yes-no") return { kind: "yes-no" };
  if (isCellError(cell) || typeof cell === "boolean") return { kind: "unreadable" };
  if (typeof cell === "number") return kind.kind === "level" ? { kind: "unreadable" } : { kind: "figure", value: cell };
  const text = excelTrim(cell ?? "");
  if (text === "") return { kind: "absent" };
  const known = kind.kind === "level" && levelRank(kind.scale, text) !== null;
  return known ? { kind: "level", atLeast: text } : { kind: "unreadable" };
}

/** Least percentage asked for from which a value of at most 1 is taken for a fraction (0,855 for 85,5 %). */
export const FRACTION_SUSPECT_FROM = 20;

function compare(row: JudgedRow, answer: Answer, threshold: EffectiveThreshold): IndicatorVerdict {
  const { kind } = row;
  if (kind.kind === "yes-no") return answer.kind === "yes" ? metBy(row) : { kind: "unmet" };
  if (kind.kind === "level") {
    if (answer.kind !== "level" || threshold.kind !== "level") return { kind: "invalid", reason: "badThreshold" };
    return answer.rank >= (levelRank(kind.scale, threshold.atLeast) ?? Infinity) ? metBy(row) : { kind: "unmet" };
  }
  if (answer.kind !== "figure" || threshold.kind !== "figure") return { kind: "invalid", reason: "badThreshold" };
  if (looksLikeFraction(kind, answer.value, threshold.value)) return { kind: "invalid", reason: "percentAsFraction" };
  return holds(kind.op, answer.value, threshold.value) ? metBy(row) : { kind: "unmet" };
}

function looksLikeFraction(kind: RequirementKind, value: number, threshold: number): boolean {
  return (
    kind.kind === "percentage" && kind.op === ">=" && threshold >= FRACTION_SUSPECT_FROM && value > 0 && value <= 1
  );
}

/** Both sides rounded to 9 decimals, so that 0,1 + 0,2 equals 0,3 as it does to the reader. */
export function holds(op: Comparison, value: number, threshold: number): boolean {
  const left = roundTo9(value);
  const right = roundTo9(threshold);
  switch (op) {
    case ">=":
      return left >= right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case "<":
      return left < right;
    case "=":
      return left === right;
  }
}

function roundTo9(value: number): number {
  return Math.sign(value) * (Math.round(Math.abs(value) * 1e9) / 1e9);
}

function metBy(row: JudgedRow): IndicatorVerdict {
  return { kind: "met", selfAssessed: !row.legal };
}
