import { bareDoubt } from "./bareNumber";
import { readBound, type Span } from "./readBound";
import { readValue } from "./readValue";
import { doubtOf, isName } from "./remainder";
import { isMark, textBetween, type Token, type Tokens } from "./tokens";
import type { FigureBound, NotationDoubt, WrittenFigure } from "./writtenThreshold";

export type ReadPart = {
  readonly part: WrittenFigure["and"][number];
  readonly doubts: readonly NotationDoubt[];
};

/**
 * "≥ 50% cứng hóa" or "cứng hóa từ 50% trở lên". A part must say of what it is; a figure of another unit than "%" or one
 * by year comes last ("cây xanh ≥ 2 m2/người"), or its unit and the words could not be told apart.
 */
export function readPart(tokens: Tokens, span: Span): ReadPart | null {
  return figureFirst(tokens, span) ?? figureLast(tokens, span);
}

function figureFirst(tokens: Tokens, { from, to }: Span): ReadPart | null {
  const bound = readBound(tokens, from);
  if (bound === null || !bound.percent) return null;
  const name = { from: bound.next === bound.words.to ? bound.words.from : bound.next, to };
  const isWhole = name.from === bound.words.from || bound.words.from === bound.words.to;
  const value = { op: bound.op, value: { kind: "value", value: bound.value }, unit: "%" } as const;
  return isWhole ? partOf(tokens, name, value, [...bareDoubt(bound), ...bound.doubts]) : null;
}

function figureLast(tokens: Tokens, { from, to }: Span): ReadPart | null {
  for (let at = from + 1; at < to; at += 1) {
    const value = readValue(tokens, at);
    if (value === null) continue;
    const name = { from, to: isMark(tokens.all[at - 1], ":") ? at - 1 : at };
    return value.next === to ? partOf(tokens, name, value.bound, value.doubts) : null;
  }
  return null;
}

/** Null for "(≥ 50%)", a figure of nothing, and for "k2024", a year run into a word. */
function partOf(tokens: Tokens, name: Span, bound: FigureBound, doubts: readonly NotationDoubt[]): ReadPart | null {
  const words = tokens.all.slice(name.from, name.to);
  const isNamed = words[0]?.kind === "word" && words.every((word) => isNameWord(word));
  if (!isNamed) return null;
  const ofName = isName(tokens, name) ? [] : doubtOf(tokens, name);
  return { part: { ...bound, text: textBetween(tokens, name.from, name.to) }, doubts: [...doubts, ...ofName] };
}

function isNameWord(token: Token): boolean {
  return token.kind === "word" ? !/\d{2}/.test(token.text) : isMark(token, ",", "/", "-", "–", ".");
}
