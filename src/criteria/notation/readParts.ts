import { afterPhrases, phrases } from "./phrases";
import type { Span } from "./readBound";
import { readPart, type ReadPart } from "./readPart";
import { isMark, type Tokens } from "./tokens";
import words from "./words/bounds.json";
import type { NotationDoubt, WrittenFigure } from "./writtenThreshold";
import { yearAt } from "./yearAt";

export type ReadParts = {
  readonly and: WrittenFigure["and"];
  readonly doubts: readonly NotationDoubt[];
  readonly next: number;
};

const AMONG_THEM = phrases(words.amongThem);

/**
 * What must hold besides: "(≥ 50% cứng hóa; ≥ 30% trồng cây)", ", trong đó 50% cứng hóa", "; ≥ 50% cứng hóa". No parts
 * where none begin; null where they do and cannot be read.
 */
export function readParts(tokens: Tokens, at: number): ReadParts | null {
  const span = partsSpan(tokens, at);
  if (span === null) return { and: [], doubts: [], next: at };
  const read: ReadPart[] = [];
  for (const segment of segmentsOf(tokens, span)) {
    const part = readPart(tokens, { ...segment, from: afterPhrases(tokens, segment.from, AMONG_THEM) });
    if (part === null) return null;
    read.push(part);
  }
  return { and: read.map(({ part }) => part), doubts: read.flatMap(({ doubts }) => doubts), next: span.next };
}

/** Where parts stand; null where nothing with a figure follows. */
function partsSpan(tokens: Tokens, at: number): (Span & { readonly next: number }) | null {
  const { all } = tokens;
  const isBracket = isMark(all[at], "(");
  const isApart = isMark(all[at], ",", ";");
  const from = afterPhrases(tokens, isBracket || isApart ? at + 1 : at, AMONG_THEM);
  if (!isBracket && !isApart && from === at) return null;
  const close = isBracket ? all.findIndex((token, index) => index > at && isMark(token, ")")) : all.length;
  const start = isMark(all[from], ":") ? from + 1 : from;
  const hasFigure = all.slice(start, Math.max(close, start)).some(({ kind }) => kind === "number");
  return hasFigure ? { from: start, to: close, next: isBracket ? close + 1 : close } : null;
}

/**
 * Cut at ";", or where there is none at ",". A further year, and what has no figure of its own ("đường thôn, bản ≥ 50%"),
 * belongs to its neighbour.
 */
function segmentsOf(tokens: Tokens, { from, to }: Span): readonly Span[] {
  const cut = tokens.all.slice(from, to).some((token) => isMark(token, ";")) ? ";" : ",";
  const segments: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isMark(tokens.all[at], cut)) continue;
    const last = segments[segments.length - 1];
    const isOwn = yearAt(tokens, start) === null && hasFigure(tokens, { from: start, to: at });
    if (last === undefined || (isOwn && hasFigure(tokens, last))) segments.push({ from: start, to: at });
    else segments[segments.length - 1] = { from: last.from, to: at };
    start = at + 1;
  }
  return segments;
}

function hasFigure({ all }: Tokens, { from, to }: Span): boolean {
  return all.slice(from, to).some(({ kind }) => kind === "number");
}
