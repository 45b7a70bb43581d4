import encodings from "./encodings.json";
import { isSyllable } from "./syllable";

/** Fonts of before Unicode kept Vietnamese letters in the places of others: .VnTime (TCVN3) and VNI-Times. */
export type Encoding = "unicode" | "tcvn3" | "vni";

type Legacy = Exclude<Encoding, "unicode">;

const LETTERS: Readonly<Record<Legacy, ReadonlyMap<string, string>>> = {
  tcvn3: new Map(Object.entries(encodings.tcvn3)),
  vni: new Map(Object.entries(encodings.vni)),
};

/** Letters only Unicode has; and what old fonts write at all. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/gu;
const FOREIGN_LETTER = /[\u00a1-\u00ff\u03bc]/;
const WORD = /[^\s\u0020-\u0040\u005b-\u0060\u007b-\u007e\u2010-\u2026]+/gu;

/** Vietnamese no old font could have written: it stands for itself. */
export function isUnicode(text: string): boolean {
  return unicodeLetters(text) > 0;
}

function unicodeLetters(text: string): number {
  return text.match(UNICODE_ONLY)?.length ?? 0;
}

/** How many of its words beyond ASCII can be read in each encoding; null for a text that says nothing of its encoding. */
export function readings(text: string): Readonly<Record<Encoding, number>> | null {
  // A single one may be a capital its old font had no place for.
  if (!FOREIGN_LETTER.test(text) || unicodeLetters(text) > 1) return null;
  const counts = { unicode: 0, tcvn3: 0, vni: 0 };
  for (const [word] of text.matchAll(WORD)) {
    if (!FOREIGN_LETTER.test(word)) continue;
    if (isSyllable(word)) counts.unicode += 1;
    if (isSyllable(decodeText(word, "tcvn3"))) counts.tcvn3 += 1;
    if (isSyllable(decodeText(word, "vni"))) counts.vni += 1;
  }
  return counts;
}

export function decodeText(text: string, encoding: Encoding): string {
  if (encoding === "unicode") return text;
  const letters = LETTERS[encoding];
  let decoded = "";
  for (let at = 0; at < text.length; at += 1) {
    const pair = encoding === "vni" ? letters.get(text.slice(at, at + 2)) : undefined;
    decoded += pair ?? letters.get(text.charAt(at)) ?? text.charAt(at);
    if (pair !== undefined) at += 1;
  }
  return decoded;
}
