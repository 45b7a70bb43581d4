const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Words, and the signs that say something: "≥ 80%" is not "≤ 80%". All other punctuation is let go. */
const WORDS = /[\p{L}\p{M}\p{N}]+|[\p{S}%‰]/gu;

/** Consonants after which Vietnamese writes "y" or "i" for the same sound: "tỷ lệ" and "tỉ lệ". */
const Y_OR_I = /^([hklmstv]|qu)y$/;

/** Zero-width signs and soft hyphens come along when a text is copied from a PDF. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * The words of a text by which two texts say the same: without case, spaces and punctuation, and wherever the tone
 * mark stands ("hòa", "hoà"). Marks stay: "đạt" is not "đất". "01" is "1", "m²" is "m2".
 */
export function wordKeys(text: string): readonly string[] {
  return text.replace(INVISIBLE, "").normalize("NFKC").toLowerCase().match(WORDS)?.map(wordKey) ?? [];
}

/** One text for all ways of writing the same. */
export function textKey(text: string): string {
  return wordKeys(text).join(" ");
}

function wordKey(word: string): string {
  if (/^\d+$/.test(word)) return word.replace(/^0+(?=\d)/, "");
  const letters = word.normalize("NFD");
  const tones = letters.match(TONE_MARKS) ?? [];
  return letters.replace(TONE_MARKS, "").replace(Y_OR_I, "$1i") + tones.join("");
}
