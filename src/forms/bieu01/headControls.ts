import type { CellArea } from "../../grid/address";
import { formulaText } from "../formulaFunctions";
import { MODE_WORDS } from "../formMode";
import { BIEU01_HEAD, type Bieu01Column, type Bieu01Layout, type GroupId } from "./bieu01Layout";
import { COMPARISON_WORDS } from "./bieu01Subject";

/**
 * What an officer chooses in the head: Loại biểu, Số liệu đến ngày, comparison with last year, the frame line. They
 * stand under columns that every mode shows.
 */
export const HEAD_CONTROLS = ["mode", "asOf", "comparison", "frameLine"] as const;

export type HeadControl = (typeof HEAD_CONTROLS)[number];

/** The first pair of columns: hiding others never takes it away. */
function firstGroup(layout: Bieu01Layout): GroupId {
  return layout.groups[0] ?? "baseline";
}

/** The merged cells of the head's halves: what is said at the left, what at the right. */
export function headHalves(layout: Bieu01Layout): { readonly left: Span; readonly right: Span } {
  return { left: ["tt", "threshold"], right: [`${firstGroup(layout)}.value`, "note"] };
}

export type Span = readonly [first: Bieu01Column, last: Bieu01Column];

/**
 * The line of the place and of the choices, from left to right. Labels end at their choice and reach over the empty cell
 * before them. `comparison` only where there is a last year.
 */
export function choiceSpans(layout: Bieu01Layout): {
  readonly place: Span;
  readonly modeLabel: Span;
  readonly mode: Span;
  readonly comparison: Span | null;
  readonly asOfLabel: Span;
  readonly asOf: Span;
} {
  const first = firstGroup(layout);
  return {
    place: ["tt", "unit"],
    modeLabel: ["threshold", "threshold"],
    mode: [`${first}.value`, `${first}.verdict`],
    comparison: layout.has("target.value") ? ["target.value", "target.verdict"] : null,
    asOfLabel: ["responsible", "responsible"],
    asOf: ["deadline", "deadline"],
  };
}

/** "$J$3": where a choice is made; null for a comparison where nothing is compared. */
export function controlCell(layout: Bieu01Layout, control: HeadControl, standalone: boolean): string | null {
  const spans = choiceSpans(layout);
  switch (control) {
    case "mode":
      return layout.headCell(spans.mode[0], BIEU01_HEAD.place);
    case "asOf":
      return layout.headCell(spans.asOf[0], BIEU01_HEAD.place);
    case "comparison":
      return spans.comparison === null ? null : layout.headCell(spans.comparison[0], BIEU01_HEAD.place);
    case "frameLine":
      return layout.headCell(standalone ? headHalves(layout).right[0] : "tt", BIEU01_HEAD.frame);
  }
}

export function spanArea(layout: Bieu01Layout, [first, last]: Span, row: number): CellArea {
  return { top: row, left: layout.index(first), bottom: row, right: layout.index(last) };
}

/** True while the sheet is a plan. */
export function isPlanExpression(layout: Bieu01Layout): string {
  return `${layout.headCell(choiceSpans(layout).mode[0], BIEU01_HEAD.place)}=${formulaText(MODE_WORDS.plan)}`;
}

export function asOfCell(layout: Bieu01Layout): string {
  return layout.headCell(choiceSpans(layout).asOf[0], BIEU01_HEAD.place);
}

/** True while last year's verdicts are of the same unit and set; null where the layout has no last year. */
export function isComparedExpression(layout: Bieu01Layout): string | null {
  const span = choiceSpans(layout).comparison;
  if (span === null) return null;
  return `${layout.headCell(span[0], BIEU01_HEAD.place)}=${formulaText(COMPARISON_WORDS.lastYear)}`;
}
