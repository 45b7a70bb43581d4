/** Huyền, sắc, hỏi, ngã, nặng. */
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ASCII = /^[\x20-\x7e]*$/;
const ALL_MARKS = /\p{M}/gu;
/** Zero-width signs and soft hyphens come along when text is copied from a PDF. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * A text as one searches for it: lower case, without marks (đ as d), every run of spaces one space.
 * "Tỷ lệ  HỘ ĐÓI" and "ty le ho doi" fold to the same; composed and decomposed letters too.
 */
export function foldText(text: string): string {
  return foldLetters(foldSpaces(text)).toLowerCase();
}

/** One line: line breaks, tabs and no-break spaces as one space each run, none at the ends, nothing invisible. */
export function foldSpaces(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
}

/**
 * The same word however its tone is placed or its letters are composed: "hòa" and "hoà" have one key,
 * "đạt" and "đất" have two. For one word; a text is taken word by word (`textKey`).
 */
export function wordKey(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const letters = icelandicEth(word).normalize("NFD").toLowerCase();
  return letters.replace(TONE_MARKS, "") + (letters.match(TONE_MARKS) ?? []).join("");
}

/** A text with each of its words as its key: what two texts have in common that say the same. */
export function textKey(text: string): string {
  return foldSpaces(text).replace(/[\p{L}\p{M}]+/gu, wordKey);
}

function foldLetters(text: string): string {
  return icelandicEth(text).normalize("NFD").replace(ALL_MARKS, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}

/** Old fonts and OCR write the Icelandic letter that looks like Đ. */
function icelandicEth(text: string): string {
  return text.replace(/Ð/g, "Đ").replace(/ð/g, "đ");
}
