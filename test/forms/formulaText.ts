/** What a formula is made of, for tests that hold every formula written to the declared rules. */
export type FormulaParts = {
  readonly functions: readonly string[];
  readonly references: readonly string[];
  /** Anything else that is a word: a defined name, a structured reference, a typo. */
  readonly otherWords: readonly string[];
  /** Texts between quotes, quotes included. */
  readonly texts: readonly string[];
  readonly balanced: boolean;
};

const TOKEN =
  /"(?:[^"]|"")*"|'[^']*'!|[\p{L}_][\p{L}\p{N}_.]*!|\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(])|[\p{L}_][\p{L}\p{N}_.]*\(|[\p{L}_][\p{L}\p{N}_.]*|\d+(?:\.\d+)?|[()[\]{}!#@]/gu;

export function formulaParts(formula: string): FormulaParts {
  const functions: string[] = [];
  const references: string[] = [];
  const otherWords: string[] = [];
  const texts: string[] = [];
  let depth = 0;
  let lowest = 0;
  for (const [token] of formula.slice(1).matchAll(TOKEN)) {
    if (token.startsWith('"')) texts.push(token);
    if (token.startsWith('"') || /^\d/.test(token)) continue;
    if (token.endsWith("(") && token !== "(") functions.push(token.slice(0, -1));
    else if (/^\$?[A-Z]{1,3}\$?\d+$/.test(token)) references.push(token);
    else if (!/^[()]$/.test(token)) otherWords.push(token);
    if (token.endsWith("(")) depth += 1;
    if (token === ")") depth -= 1;
    lowest = Math.min(lowest, depth);
  }
  return { functions, references, otherWords, texts, balanced: depth === 0 && lowest === 0 };
}
