import { foldText } from "../../grid/foldText";
import abbreviations from "./words/abbreviations.json";

const LONG_FORMS = new Map(Object.entries(abbreviations).map(([short, long]) => [foldText(short), foldText(long)]));

/** Consonants after which "y" and "i" are one sound: "tỷ lệ", "tỉ lệ". */
const Y_OR_I = /^([hklmstv]|qu)y$/;

/**
 * The words of a text for comparing with the sets' own: without marks, signs and numbers of rows, abbreviations written
 * out. What is left of it however it was typed.
 */
export function wordsOfRow(text: string): readonly string[] {
  const words = foldText(text).match(/[a-z0-9]+/g) ?? [];
  return words.flatMap((word) => (LONG_FORMS.get(word)?.split(" ") ?? [word]).map(sound));
}

function sound(word: string): string {
  return word.replace(Y_OR_I, "$1i");
}
