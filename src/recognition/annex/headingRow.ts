import type { SeenCell } from "../tables/sheetView";
import type { RowFacts } from "./rowFacts";
import type { RowPiece } from "./rowPiece";
import type { RowInContext } from "./rowPieces";

/** Roman numbers and capital letters head groups; so does a title in capitals over the whole table. */
export function isGroup({ facts, style }: RowInContext): boolean {
  const { label, asks, own, criterion, content } = facts;
  if (asks || (criterion !== null && content !== null)) return false;
  if (label.kind === "roman") return style.roman === "group" && joined(facts) !== "";
  if (label.kind === "capital") return true;
  const [lone] = own;
  return (
    lone !== undefined &&
    own.length === 1 &&
    label.kind === "plain" &&
    isCapitals(lone.text) &&
    lone.area.right > lone.area.left
  );
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** A heading that lost its number: the next code is of another criterion. */
export function isUnnamedCriterion({ facts, after, before, style }: RowInContext): boolean {
  const { label, hasRequirement } = facts;
  const [next] = after;
  if (hasRequirement || label.kind !== "plain" || next === undefined || /^\p{Ll}/u.test(label.rest)) return false;
  if (style.unnumbered) return next.asks && label.rest.length <= 80;
  const nextNo = next.label.kind === "code" ? next.label.no : null;
  return nextNo !== null && nextNo !== lastCriterion(before);
}

function lastCriterion(before: readonly RowPiece[]): number | null {
  for (const piece of [...before].reverse()) {
    if (piece.kind === "criterion" && piece.no !== null) return piece.no;
    if (piece.kind === "indicator" && piece.code.kind === "text") return piece.code.no;
  }
  return null;
}

/** "I" and "QUY HOẠCH" in cells of their own are one text. */
export function joined(facts: RowFacts): string {
  return textCells(facts)
    .map(({ text }) => text)
    .join(" ");
}

export function textCells({ number, criterion, content }: RowFacts): readonly SeenCell[] {
  return [number, criterion, content].filter((cell) => cell !== null);
}
