import { bareDoubt } from "./bareNumber";
import { readBound, type ReadBound } from "./readBound";
import { readByYear } from "./readByYear";
import { knownUnit, readUnit } from "./readUnit";
import { isMark, textBetween, type Tokens } from "./tokens";
import type { FigureBound, NotationDoubt } from "./writtenThreshold";

/** A comparison with one figure, or with one a year, and where the text goes on. */
export type ReadValue = {
  readonly bound: FigureBound;
  readonly doubts: readonly NotationDoubt[];
  readonly next: number;
};

export function readValue(tokens: Tokens, at: number): ReadValue | null {
  return readByYear(tokens, at) ?? readOne(tokens, at);
}

function readOne(tokens: Tokens, at: number): ReadValue | null {
  const bound = readBound(tokens, at);
  const unit = bound === null ? null : readUnit(tokens, bound);
  if (bound === null || unit === null) return null;
  const bracketed = unit.unit === null ? bracketedUnit(tokens, bound.next) : null;
  return {
    bound: { op: bound.op, value: { kind: "value", value: bound.value }, unit: bracketed?.unit ?? unit.unit },
    doubts: doubtsOf(bound, unit.doubts),
    next: bracketed?.next ?? bound.next,
  };
}

function doubtsOf(bound: ReadBound, ofUnit: readonly NotationDoubt[]): readonly NotationDoubt[] {
  return [...bareDoubt(bound), ...bound.doubts, ...ofUnit];
}

/** "≥ 42 (triệu đồng/người/năm)". */
function bracketedUnit(tokens: Tokens, at: number): { readonly unit: string; readonly next: number } | null {
  if (!isMark(tokens.all[at], "(")) return null;
  const close = tokens.all.findIndex((token, index) => index > at && isMark(token, ")"));
  const unit = close < 0 ? null : knownUnit(textBetween(tokens, at + 1, close));
  return unit === null ? null : { unit, next: close + 1 };
}
