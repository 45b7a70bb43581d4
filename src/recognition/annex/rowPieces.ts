import { foldText } from "../../grid/foldText";
import { isSum } from "../tables/rowKinds";
import type { SeenCell } from "../tables/sheetView";
import { codePiece } from "./codePiece";
import type { RowFacts } from "./rowFacts";
import type { AskedRow, RowPiece } from "./rowPiece";
import type { TableStyle } from "./tableStyle";

/** What each row of the body is, in order; one row may begin a criterion and hold its first indicator. */
export function rowPieces(rows: readonly RowFacts[], style: TableStyle): readonly RowPiece[] {
  const pieces: RowPiece[] = [];
  rows.forEach((facts, index) => {
    pieces.push(...piecesOf({ facts, after: rows.slice(index + 1, index + 4), before: pieces, style }));
  });
  return pieces;
}

export type RowInContext = {
  readonly facts: RowFacts;
  readonly after: readonly RowFacts[];
  readonly before: readonly RowPiece[];
  readonly style: TableStyle;
};

function piecesOf(context: RowInContext): readonly RowPiece[] {
  const { facts, style } = context;
  const { label, own, content, criterion, asks } = facts;
  const head = content ?? criterion ?? facts.number;
  if (own.some(({ text }) => isSum(text)) && label.kind === "plain")
    return [{ kind: "left", cells: own, reason: "sum" }];
  if (isGroup(context)) return [{ kind: "group", text: joined(facts), cells: textCells(facts) }];
  if (label.kind === "criterion" || (label.kind === "roman" && style.roman === "criterion")) {
    return criterionRow(facts, label.no, label.rest === "" ? headText(facts, head) : label.rest);
  }
  if (criterion !== null) return namedCriterion(context, criterion);
  if (content === null) return loneCells(context);
  if (label.kind === "whole" && facts.labelApart && hasNames(context) && !style.numberIsPerRow) {
    return [numberAlone(facts, label.no), ...codePiece(context, asked(facts, content.text), true)];
  }
  if (label.kind === "whole" && style.whole === "criterion") {
    return criterionRow(facts, label.no, label.rest === "" ? content.text : label.rest);
  }
  if (!asks && isUnnamedCriterion(context)) return [{ ...bareCriterion(facts, content.text), guessed: true }];
  return codePiece(context, asked(facts, content.text), false);
}

/** Roman numbers and capital letters head groups; so does a title in capitals over the whole table. */
function isGroup({ facts, style }: RowInContext): boolean {
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

/** A column of names: number and name begin a criterion, the same again goes on with it. */
function namedCriterion(context: RowInContext, criterion: SeenCell): readonly RowPiece[] {
  const { facts, style } = context;
  const { content, label, labelApart, number } = facts;
  const own = labelApart && label.kind === "whole" && !style.numberIsPerRow ? label.no : null;
  const named = nameIn(criterion.text);
  const cells = own === null || number === null ? [criterion] : [number, criterion];
  const start: RowPiece = {
    kind: "criterion",
    no: own ?? named.no,
    name: named.name,
    cells,
    asked: content === null ? asked(facts, named.name) : null,
    guessed: false,
  };
  return content === null ? [start] : [start, ...codePiece(context, asked(facts, content.text), own !== null)];
}

/** "1. Quy hoạch" or "Tiêu chí 1: Quy hoạch" in the column of names. */
function nameIn(text: string): { readonly no: number | null; readonly name: string } {
  const [, no, name] = /^(?:tiêu chí\s*(?:số)?\s*)?(\d{1,2})\s*[.:)\-–—]*\s*(\S.*)$/iu.exec(text) ?? [];
  return no === undefined || name === undefined || !/^\p{L}/u.test(name)
    ? { no: null, name: text }
    : { no: Number(no), name };
}

function criterionRow(facts: RowFacts, no: number, name: string): readonly RowPiece[] {
  return [{ ...bareCriterion(facts, name), no }];
}

function bareCriterion(facts: RowFacts, name: string): RowPiece & { readonly kind: "criterion" } {
  return { kind: "criterion", no: null, name, cells: textCells(facts), asked: asked(facts, name), guessed: false };
}

/** The number of a criterion whose name stands above or was merged away. */
function numberAlone({ number }: RowFacts, no: number): RowPiece {
  return { kind: "criterion", no, name: "", cells: number === null ? [] : [number], asked: null, guessed: false };
}

function hasNames({ before }: RowInContext): boolean {
  return before.some((piece) => piece.kind === "criterion" && piece.asked === null && piece.name !== "");
}

/** Neither text nor name: requirements that go on, or something beside the table. */
function loneCells({ facts, before, style }: RowInContext): readonly RowPiece[] {
  const { label, number, own, asks } = facts;
  if (facts.hasRequirement && number === null && before.length > 0)
    return [{ kind: "continued", asked: asked(facts, "") }];
  if (!asks && number !== null && label.rest !== "" && label.kind === "whole" && style.whole === "criterion") {
    return criterionRow(facts, label.no, label.rest);
  }
  return [{ kind: "left", cells: own, reason: "beside" }];
}

/** A heading that lost its number: the next code is of another criterion. */
function isUnnamedCriterion({ facts, after, before, style }: RowInContext): boolean {
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

function headText(facts: RowFacts, head: SeenCell | null): string {
  const text = head?.text ?? "";
  return facts.labelApart || foldText(text) !== foldText(facts.number?.text ?? "") ? text : "";
}

/** "I" and "QUY HOẠCH" in cells of their own are one text. */
function joined(facts: RowFacts): string {
  return textCells(facts)
    .map(({ text }) => text)
    .join(" ");
}

function textCells({ number, criterion, content }: RowFacts): readonly SeenCell[] {
  return [number, criterion, content].filter((cell) => cell !== null);
}

function asked(facts: RowFacts, text: string): AskedRow {
  const { row, unit, thresholds, content, criterion } = facts;
  const textCell = content ?? criterion ?? facts.number;
  return { row, text, textCell, unit, thresholds, cells: [] };
}
