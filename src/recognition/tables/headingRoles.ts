import { foldText } from "../../grid/foldText";
import words from "./words/headings.json";

/** What a column of a table about criteria can hold. */
export type ColumnRole = keyof typeof words;

const ROLES = [
  "number",
  "code",
  "criterion",
  "content",
  "unit",
  "requirement",
  "result",
  "verdict",
  "score",
  "note",
  "office",
] as const satisfies readonly ColumnRole[];

type Phrase = { readonly role: ColumnRole; readonly phrase: string; readonly before: string };

/** By their first word: a sheet asks for every cell of it. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const role of ROLES) {
    for (const text of words[role]) {
      const phrase = headingKey(text);
      const first = phrase.split(" ")[0] ?? "";
      phrases.set(first, [...(phrases.get(first) ?? []), { role, phrase, before: `${phrase} ` }]);
    }
  }
  return phrases;
}

/** A heading says what it heads in few words; more is a sentence. */
const LONGEST_HEADING = 90;

/**
 * What a column under this heading may hold, by the longest phrase known in it. Several roles where the heading can mean
 * several things ("Chỉ tiêu" heads indicators and figures): the column's content decides.
 */
export function headingRoles(heading: string): readonly ColumnRole[] {
  // Folding costs more than anything else, and sheets are full of sentences.
  if (heading.length > 2 * LONGEST_HEADING || !/\p{L}/u.test(heading)) return [];
  const text = headingKey(heading);
  if (text === "" || text.length > LONGEST_HEADING) return [];
  const known = text.split(" ").flatMap((word) => PHRASES.get(word) ?? []);
  const found = known.map((phrase) => ({ role: phrase.role, weight: weightIn(text, phrase) }));
  const best = Math.max(0, ...found.map(({ weight }) => weight));
  return best === 0 ? [] : [...new Set(found.filter(({ weight }) => weight === best).map(({ role }) => role))];
}

/** Words and figures alone, one space between: "Tên tiêu chí / chỉ tiêu" and "TÊN TIÊU CHÍ, CHỈ TIÊU" are one. */
export function headingKey(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The whole heading weighs most, its beginning next; a phrase elsewhere counts where it is half of the heading. */
function weightIn(text: string, { phrase, before }: Phrase): number {
  if (text === phrase) return 1000 + phrase.length;
  if (text.startsWith(before)) return phrase.length >= 6 || text.length <= 24 ? 500 + phrase.length : 0;
  const mayBeInside = phrase.length >= 4 && phrase.length * 2 >= text.length;
  return mayBeInside && ` ${text} `.includes(` ${before}`) ? phrase.length : 0;
}
