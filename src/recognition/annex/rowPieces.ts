import { foldText } from "../../grid/foldText";
import { isSum } from "../tables/rowKinds";
import type { SeenCell } from "../tables/sheetView";
import { codePiece } from "./codePiece";
import { isGroup, isUnnamedCriterion, joined, textCells } from "./headingRow";
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

function headText(facts: RowFacts, head: SeenCell | null): string {
  const text = head?.text ?? "";
  return facts.labelApart || foldText(text) !== foldText(facts.number?.text ?? "") ? text : "";
}

function asked(facts: RowFacts, text: string): AskedRow {
  const { row, unit, thresholds, content, criterion } = facts;
  const textCell = content ?? criterion ?? facts.number;
  return { row, text, textCell, unit, thresholds, cells: [] };
}
