/**
 * What stands in the hidden key column beside an explanation: which finding it is about, what the cell held then, and in
 * which columns of the form its words are. A row tells all of itself, wherever it is moved or copied.
 */
export type ExplanationKey = {
  readonly of: ExplainedFinding;
  /** What the cell held, and the figures the finding compared it with: when they change it is open again. */
  readonly seen: string;
  readonly figures: readonly number[];
  /** ISO date, where the visible words have lost theirs. */
  readonly on: string;
  readonly columns: { readonly content: string; readonly text: string; readonly signer: string };
};

/** A finding told from all others, wherever its row is. */
export type ExplainedFinding = {
  readonly code: string;
  /** The row's key; null where an officer added the row: then its words tell it. */
  readonly key: string | null;
  /** A column id; the address of the cell where only its place is known. */
  readonly column: string;
  /** The row's own words where copies of it have one key; else "". */
  readonly row: string;
};

export const HEADING_KEY = "x:heading";
export const COLUMNS_KEY = "x:columns";
/** The row goes on with the words of the one above. */
export const MORE_KEY = "x:more";

const PREFIX = "x:";

export function isExplanationRow(keyText: string): boolean {
  return keyText.startsWith(PREFIX);
}

export function explanationKeyText({ of, seen, figures, on, columns }: ExplanationKey): string {
  const { code, key, column, row } = of;
  return (
    PREFIX + JSON.stringify([code, key, column, row, seen, figures, on, columns.content, columns.text, columns.signer])
  );
}

/** Null for a text that is no key of an explanation, damaged ones too. */
export function parseExplanationKey(text: string): ExplanationKey | null {
  if (!text.startsWith(`${PREFIX}[`)) return null;
  const parts = parsedList(text.slice(PREFIX.length));
  const [code, key, column, row, seen, figures, on, content, words, signer] = parts;
  if (typeof code !== "string" || (typeof key !== "string" && key !== null)) return null;
  if (typeof column !== "string" || typeof row !== "string" || typeof seen !== "string") return null;
  if (!isFigures(figures) || typeof on !== "string") return null;
  if (typeof content !== "string" || typeof words !== "string" || typeof signer !== "string") return null;
  return { of: { code, key, column, row }, seen, figures, on, columns: { content, text: words, signer } };
}

function parsedList(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function isFigures(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((figure) => typeof figure === "number");
}

/** Whether two findings are the same one. */
export function isSameFinding(a: ExplainedFinding, b: ExplainedFinding): boolean {
  return a.code === b.code && a.key === b.key && a.column === b.column && a.row === b.row;
}
