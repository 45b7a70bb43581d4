import { textKey } from "../../grid/foldText";
import type { ReadBound } from "./readBound";
import { doubtOf, harmlessEnd, isName } from "./remainder";
import { textBetween, type Tokens } from "./tokens";
import known from "./words/units.json";
import type { NotationDoubt } from "./writtenThreshold";

export type ReadUnit = { readonly unit: string | null; readonly doubts: readonly NotationDoubt[] };

const SPELLINGS: ReadonlyMap<string, string> = new Map(known.map((unit) => [unitKey(unit), unit]));

/**
 * The unit of a figure: "%", a known one in its usual spelling, or words taken for one with a doubt. After "%" words are
 * left out with a doubt. Null where the words may be a condition.
 */
export function readUnit(tokens: Tokens, { percent, words }: ReadBound): ReadUnit | null {
  const end = harmlessEnd(tokens, words);
  const harmless = doubtOf(tokens, { from: end, to: words.to });
  const name = { from: words.from, to: end };
  const text = textBetween(tokens, name.from, name.to);
  if (text === "") return { unit: percent ? "%" : null, doubts: harmless };
  const spelling = knownUnit(text);
  if (!percent && spelling !== null) return { unit: spelling, doubts: harmless };
  if (!isName(tokens, name)) return null;
  return { unit: percent ? "%" : text, doubts: [...doubtOf(tokens, name), ...harmless] };
}

/** The usual spelling of a unit, also of one made of known ones ("mô hình/xã"); null for one that is not known. */
export function knownUnit(text: string): string | null {
  const key = unitKey(text);
  const spellings = [SPELLINGS.get(key) ?? key.split("/").map((piece) => SPELLINGS.get(piece))].flat();
  return spellings.some((spelling) => spelling === undefined) ? null : spellings.join("/");
}

/** "m²/ Người" and "m2/người" are one unit. */
export function unitKey(text: string): string {
  return textKey(text.normalize("NFKC").replace(/\s*\/\s*/g, "/"));
}
