import { foldText } from "../../grid/foldText";
import { tokensOf, type Token, type Tokens } from "./tokens";

/** Ways to say one thing by their first words, each list longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

type Phrase = readonly PhraseWord[];
type PhraseWord = { readonly key: string; readonly plain: string };

export function phrases(texts: readonly string[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  const all = texts.map((text): Phrase => {
    return tokensOf(text).all.map((token) => ({ key: keyOf(token), plain: foldText(token.text) }));
  });
  for (const phrase of all.sort((one, other) => other.length - one.length)) {
    const [first] = phrase;
    if (first === undefined) continue;
    for (const start of new Set([first.key, first.plain])) {
      byFirst.set(start, [...(byFirst.get(start) ?? []), phrase]);
    }
  }
  return byFirst;
}

/** How many tokens the longest of the phrases takes from here; 0 where none stands here. */
export function phraseAt({ all }: Tokens, at: number, known: Phrases): number {
  const first = all[at];
  const candidates = first === undefined ? undefined : known.get(keyOf(first));
  return candidates?.find((phrase) => phrase.every((word, index) => says(all[at + index], word)))?.length ?? 0;
}

/** The first place in a span where one of the phrases stands; null where none does. */
export function phraseIn(tokens: Tokens, from: number, to: number, known: Phrases): number | null {
  for (let at = from; at < to; at += 1) {
    const length = phraseAt(tokens, at, known);
    if (length > 0 && at + length <= to) return at;
  }
  return null;
}

/** Over any number of the phrases, one after another. */
export function afterPhrases(tokens: Tokens, at: number, known: Phrases): number {
  let next = at;
  for (let length = phraseAt(tokens, next, known); length > 0; length = phraseAt(tokens, next, known)) next += length;
  return next;
}

function says(token: Token | undefined, word: PhraseWord): boolean {
  if (token === undefined) return false;
  return keyOf(token) === word.key || (token.kind === "word" && token.plain === word.plain);
}

function keyOf(token: Token): string {
  return token.kind === "word" ? token.key : token.text;
}
