import { bareDoubt } from "./bareNumber";
import { readBound, type Span } from "./readBound";
import { readValue } from "./readValue";
import { isMark, textBetween, type Tokens } from "./tokens";
import type { NotationDoubt, WrittenFigure } from "./writtenThreshold";

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
  const text = [textBetween(tokens, bound.words.from, bound.words.to), textBetween(tokens, bound.next, to)];
  const name = text.filter((words) => words !== "").join(" ");
  const isPlain = tokens.all.slice(bound.next, to).every((token) => token.kind === "word" || token.kind === "mark");
  if (name === "" || !isPlain) return null;
  return {
    part: { op: bound.op, value: { kind: "value", value: bound.value }, unit: "%", text: name },
    doubts: [...bareDoubt(bound), ...bound.doubts],
  };
}

/** "(≥ 50%)" is a figure of nothing. */
function isNamed({ all }: Tokens, { from, to }: Span): boolean {
  const name = all.slice(from, to);
  return name[0]?.kind === "word" && name.every(({ kind }) => kind === "word" || kind === "mark");
}

function figureLast(tokens: Tokens, { from, to }: Span): ReadPart | null {
  for (let at = from + 1; at < to; at += 1) {
    const value = readValue(tokens, at);
    if (value === null) continue;
    const text = textBetween(tokens, from, isMark(tokens.all[at - 1], ":") ? at - 1 : at);
    return value.next === to && isNamed(tokens, { from, to: at })
      ? { part: { ...value.bound, text }, doubts: value.doubts }
      : null;
  }
  return null;
}
