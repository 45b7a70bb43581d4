import type { Reference } from "./reference";
import { parseReference } from "./reference";

/** A piece of a formula; `text` is exactly what stands there, so that joining the tokens gives the formula back. */
export type Token =
  | { readonly kind: "reference"; readonly text: string; readonly reference: Reference }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "space"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string }
  /** A character Excel's formula language does not have. */
  | { readonly kind: "stray"; readonly text: string };

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CORNERS = String.raw`(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
const NOT_IN_WORD = String.raw`(?![\p{L}\p{N}_.(!])`;

const PATTERNS: readonly (readonly [Exclude<Token["kind"], "reference" | "stray">, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", new RegExp(String.raw`(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\]*`, "uy")],
  ["space", /\s+/y],
  ["sign", /<>|<=|>=|[-+*/^&=<>%(),;:{}]/y],
];

const REFERENCE = new RegExp(`(?:${SHEET})?${CORNERS}${NOT_IN_WORD}`, "uy");

/** As many as a workbook's forms have; one formula is looked at several times while it is written. */
const REMEMBERED_FORMULAS = 3_000;
const remembered = new Map<string, readonly Token[]>();

/** Cuts a formula, with or without its "=", into tokens. */
export function tokenize(formula: string): readonly Token[] {
  const known = remembered.get(formula);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED_FORMULAS) remembered.clear();
  const tokens = cut(formula);
  remembered.set(formula, tokens);
  return tokens;
}

function cut(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  if (at === 1) tokens.push({ kind: "sign", text: "=" });
  while (at < formula.length) {
    const token = referenceAt(formula, at) ?? otherAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join("");
}

function referenceAt(formula: string, at: number): Token | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(formula);
  if (match === null) return null;
  const [text, quoted, plain, corners = ""] = match;
  const reference = parseReference(corners, quoted?.replaceAll("''", "'") ?? plain ?? null);
  return reference === null ? null : { kind: "reference", text, reference };
}

function otherAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) return { kind, text: match[0] };
  }
  return { kind: "stray", text: formula.charAt(at) };
}
