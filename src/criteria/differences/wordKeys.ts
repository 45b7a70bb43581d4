import { foldSpaces, wordKey } from "../../grid/foldText";

/** Words, and the signs that say something: "≥ 80%" is not "≤ 80%". All other punctuation is let go. */
const WORDS = /[\p{L}\p{M}\p{N}]+|[\p{S}%‰]/gu;

/** Consonants after which Vietnamese writes "y" or "i" for the same sound: "tỷ lệ" and "tỉ lệ". */
const Y_OR_I = /^([hklmstv]|qu)y(\p{M}*)$/u;

/**
 * The words of a text by which two texts say the same: without case, spaces and punctuation, and wherever the tone
 * mark stands ("hòa", "hoà"). Marks stay: "đạt" is not "đất". "01" is "1", "m²" is "m2".
 */
export function wordKeys(text: string): readonly string[] {
  return foldSpaces(text).normalize("NFKC").toLowerCase().match(WORDS)?.map(soundKey) ?? [];
}

/** One text for all ways of writing the same. */
export function textKey(text: string): string {
  return wordKeys(text).join(" ");
}

function soundKey(word: string): string {
  return /^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, "") : wordKey(word).replace(Y_OR_I, "$1i$2");
}
