import type { Comparison } from "../../../src/criteria/criterionSet";
import type { FigureBound, WrittenThreshold } from "../../../src/criteria/notation/writtenThreshold";

type Part = FigureBound & { readonly text: string };

/** Short ways to say what a text should be read as. */
export const NONE: WrittenThreshold = { kind: "none" };
export const YES_NO: WrittenThreshold = { kind: "yes-no" };
export const PROVINCE: WrittenThreshold = { kind: "province" };

export function level(atLeast: string): WrittenThreshold {
  return { kind: "level", atLeast };
}

export function figure(op: Comparison, value: number, unit: string | null = null, ...and: Part[]): WrittenThreshold {
  return { kind: "figure", bound: { op, value: { kind: "value", value }, unit }, and };
}

export function percent(op: Comparison, value: number, ...and: Part[]): WrittenThreshold {
  return figure(op, value, "%", ...and);
}

export function byYear(
  op: Comparison,
  years: Readonly<Record<string, number>>,
  unit: string | null = null,
): WrittenThreshold {
  return { kind: "figure", bound: { op, value: { kind: "by-year", byYear: years }, unit }, and: [] };
}

export function part(text: string, op: Comparison, value: number, unit: string | null = "%"): Part {
  return { op, value: { kind: "value", value }, unit, text };
}
