import { wordKey } from "../../grid/foldText";
import type { Comparison } from "../criterionSet";

type Place = { readonly text: string; readonly start: number; readonly end: number };
export type Token = Place &
  (
    | {
        readonly kind: "word";
        readonly key: string;
        /** Null where the word has marks of its own. */ readonly plain: string | null;
      }
    | { readonly kind: "number" }
    | { readonly kind: "sign"; readonly op: Comparison }
    | { readonly kind: "mark" }
  );

/** A cell's text and the words, figures and signs in it. */
export type Tokens = { readonly source: string; readonly all: readonly Token[] };

const TOKEN = /(?<word>\p{L}[\p{L}\p{M}\d]*)|(?<number>\d+(?:[.,]\d+)*)|(?<sign>[<>]\s*=|=\s*[<>]|[<>=≤≥≦≧⩽⩾])|\S/gu;

export function tokensOf(source: string): Tokens {
  const all = [...source.matchAll(TOKEN)].map((found): Token => {
    const [text] = found;
    const { word, number, sign } = found.groups ?? {};
    const place = { text, start: found.index, end: found.index + text.length };
    if (word !== undefined) return { ...place, kind: "word", key: wordKey(word), plain: plainWord(word) };
    if (number !== undefined) return { ...place, kind: "number" };
    return sign === undefined ? { ...place, kind: "mark" } : { ...place, kind: "sign", op: comparisonOf(sign) };
  });
  return { source, all };
}

/** The text from one token up to (not with) another, as it was written. */
export function textBetween({ source, all }: Tokens, from: number, to: number): string {
  const first = all[from];
  const last = all[to - 1];
  return first === undefined || last === undefined || to <= from ? "" : source.slice(first.start, last.end);
}

export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}

/** Typed without any marks ("khong qua"): may stand for every word it folds to. */
function plainWord(word: string): string | null {
  return /^[a-z\d]+$/i.test(word) ? word.toLowerCase() : null;
}

function comparisonOf(sign: string): Comparison {
  if (/[≥≧⩾]/.test(sign)) return ">=";
  if (/[≤≦⩽]/.test(sign)) return "<=";
  if (sign.includes(">")) return sign.includes("=") ? ">=" : ">";
  if (sign.includes("<")) return sign.includes("=") ? "<=" : "<";
  return "=";
}
