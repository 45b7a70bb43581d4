import { foldText } from "../../grid/foldText";
import { readLabel } from "./rowLabel";
import type { GivenCode, RowFacts } from "./rowFacts";
import type { AskedRow, Marker, RowPiece } from "./rowPiece";
import type { RowInContext } from "./rowPieces";

/** The indicator, part or continued text that stands in the column of the texts. */
export function codePiece(context: RowInContext, row: AskedRow, numberIsCriterion: boolean): readonly RowPiece[] {
  const { facts } = context;
  const label = numberIsCriterion ? readLabel(row.text) : facts.label;
  const apart = facts.labelApart && !numberIsCriterion;
  const cells = [apart ? facts.number : null, row.textCell].filter((cell) => cell !== null);
  const asked = { ...row, cells, text: apart ? withoutLabel(row.text, facts) : bareText(row.text, label.rest) };
  if (apart && facts.changedCode !== null) return [indicator(surerCode(facts.changedCode, row), "code", asked)];
  switch (label.kind) {
    case "code":
      return label.deeper === ""
        ? [indicator({ kind: "text", no: label.no, index: label.index, given: given(facts, row) }, "code", asked)]
        : [partOrIndicator(context, label.deeper, "code", asked)];
    case "whole":
      return [wholeRow(context, label.no, asked, apart)];
    case "letter":
      return [partOrIndicator(context, label.letter, "letter", asked)];
    case "bullet":
      return [partOrIndicator(context, "-", "bullet", asked)];
    case "roman":
    case "capital":
    case "criterion":
      return [indicator({ kind: "none" }, "none", { ...asked, text: row.text })];
    case "plain":
      return [plainRow(context, asked)];
  }
}

/** Where the numbers count all rows of the table they say nothing of the code. */
function wholeRow({ style, facts }: RowInContext, index: number, asked: AskedRow, apart: boolean): RowPiece {
  if (apart && style.numberIsPerRow) return indicator({ kind: "none" }, "none", asked);
  return indicator({ kind: "index", index: String(index), given: given(facts, asked) }, "code", asked);
}

/** Marked as the indicator above is: another indicator; marked otherwise: a part of it. */
function partOrIndicator({ before }: RowInContext, label: string, marker: Marker, asked: AskedRow): RowPiece {
  const above = indicatorAbove(before);
  if (above === null || (above.marker === marker && marker !== "code")) {
    const isLetter = marker === "letter";
    return indicator(isLetter ? { kind: "index", index: label, given: `${label})` } : { kind: "none" }, marker, asked);
  }
  return { kind: "part", label, marker, asked };
}

/** The indicator above in the same criterion; where merges are lost, the criterion is said again on every row. */
function indicatorAbove(before: readonly RowPiece[]): (RowPiece & { readonly kind: "indicator" }) | null {
  let above: (RowPiece & { readonly kind: "indicator" }) | null = null;
  const since: (RowPiece & { readonly kind: "criterion" })[] = [];
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const piece = before[at];
    if (piece?.kind === "indicator" && above === null) above = piece;
    if (piece?.kind !== "criterion") continue;
    if (above === null) since.push(piece);
    else return since.every((later) => isSaidAgain(later, piece)) ? above : null;
  }
  return since.length === 0 ? above : null;
}

function isSaidAgain(
  { no, name }: RowPiece & { readonly kind: "criterion" },
  earlier: RowPiece & { readonly kind: "criterion" },
): boolean {
  const isSameNo = no === null || earlier.no === null || no === earlier.no;
  return isSameNo && (name === "" || foldText(name) === foldText(earlier.name));
}

/** A text that begins small, or in a bracket, goes on with the row above, unless that one is complete. */
function plainRow(context: RowInContext, asked: AskedRow): RowPiece {
  const { facts, before } = context;
  // "Trong đó: hộ nghèo" is a part of what is asked above, however it is marked.
  if (/^trong đó(?!\p{L})/iu.test(asked.text) && facts.asks && indicatorAbove(before) !== null) {
    return { kind: "part", label: "-", marker: "none", asked };
  }
  const above = before[before.length - 1];
  const follows = above?.kind === "indicator" || above?.kind === "part" || above?.kind === "continued";
  const goesOn = /^[\p{Ll}(,;]/u.test(asked.text) && follows && !facts.labelApart;
  const complete = follows && facts.hasRequirement && above.asked.thresholds.some((cell) => cell !== null);
  return goesOn && !complete ? { kind: "continued", asked } : indicator({ kind: "none" }, "none", asked);
}

/** The code before the text was not changed. */
function surerCode(changed: GivenCode, { text }: AskedRow): GivenCode {
  const inText = readLabel(text);
  return inText.kind === "code" && inText.deeper === ""
    ? { kind: "text", no: inText.no, index: inText.index, given: text.split(" ")[0] ?? "" }
    : changed;
}

function indicator(code: GivenCode, marker: Marker, asked: AskedRow): RowPiece {
  return { kind: "indicator", code, marker, asked };
}

function bareText(text: string, rest: string): string {
  return rest === "" ? text : rest;
}

/** The code in a column of its own, and once more before the text. */
function withoutLabel(text: string, { label }: RowFacts): string {
  const again = readLabel(text);
  const isSame =
    again.kind === "code" && (label.kind !== "code" || (label.no === again.no && label.index === again.index));
  return isSame && again.rest !== "" ? again.rest : text;
}

function given(facts: RowFacts, { text }: AskedRow): string {
  return facts.labelApart ? (facts.number?.text ?? "") : (text.split(" ")[0] ?? "");
}
