import type { Reference } from "./reference";
import { moveReference, referenceText } from "./reference";
import { joinTokens, tokenize } from "./tokens";

/** Replaces references; null makes a reference #REF!. Text between quotes is never touched. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  const tokens = tokenize(formula).map((token) => {
    if (token.kind !== "reference") return token;
    const changed = change(token.reference);
    if (changed === token.reference) return token;
    return { kind: "error" as const, text: changed === null ? "#REF!" : referenceText(changed) };
  });
  return joinTokens(tokens);
}

/** The formula as it would stand `rows` further down and `columns` further right after copying. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => moveReference(reference, rows, columns));
}

/**
 * The formula after a sort has carried it `rows` away. References that name a sheet, even their own, stay as they
 * are: a known trap of Excel's sort (from memory, see docs/excel-stand-in.md).
 */
export function sortedFormula(formula: string, rows: number): string {
  return mapReferences(formula, (reference) =>
    reference.sheetName === null && rows !== 0 ? moveReference(reference, rows, 0) : reference,
  );
}

export function renameSheetIn(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return mapReferences(formula, (reference) =>
    reference.sheetName?.toLowerCase() === wanted ? { ...reference, sheetName: to } : reference,
  );
}

/** Names of sheets and defined names the formula reaches for. */
export function mentions(formula: string): { readonly sheets: readonly string[]; readonly names: readonly string[] } {
  const sheets: string[] = [];
  const names: string[] = [];
  for (const token of tokenize(formula)) {
    if (token.kind === "reference" && token.reference.sheetName !== null) sheets.push(token.reference.sheetName);
    if (token.kind === "name") names.push(token.text);
  }
  return { sheets, names };
}
