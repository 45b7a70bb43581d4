import { readAnswer } from "../../assessment/answer";
import type { GroupId } from "../../forms/bieu01/bieu01Layout";
import { isReported } from "../../forms/bieu01/bieu01Layout";
import type { Finding } from "../finding";
import { cellIn, demandOf, type AnsweredRow, type JudgedForm } from "../judgedForm";
import { nameOf, rowTarget } from "../target";

/** Limits of our own, not of any text: docs/decisions/025-limits-of-plausible-change.md. */
export const PLAUSIBLE = {
  /** Percentages move by less than this many points from one period to the next. */
  points: 40,
  /** Other figures stay under this many times the last. */
  times: 3,
  /** Counts below this jump by themselves: two models become six. */
  smallCount: 20,
  /** A slip of the unit leaves the figure this near the tenfold, hundredfold or thousandfold. */
  slipTolerance: 0.1,
} as const;

const FACTORS = [10, 100, 1000] as const;

/**
 * DESCRIPTION: a figure stands in a plausible relation to that of the last period, or of 31/12 where nothing was carried
 * over: not the tenfold, hundredfold or thousandfold, and not out of all proportion.
 */
export function checkLastPeriod(judged: JudgedForm): readonly Finding[] {
  const { form, head } = judged;
  const groups = form.layout.groups.filter((group) => group !== "baseline" && demandOf(group, head.mode) !== "off");
  return groups.flatMap((group) => judged.answered.flatMap((row) => findingAt(judged, row, group)));
}

function findingAt(judged: JudgedForm, row: AnsweredRow, group: GroupId): readonly Finding[] {
  const value = figureIn(judged, row, `${group}.value`);
  const last = lastFigure(judged, row, group);
  if (value === null || last === null || value === last) return [];
  const { kind, unit } = row.requirement;
  const target = rowTarget(judged, row.keyText, row.row, `${group}.value`);
  const indicator = nameOf(judged, row.set, row.indicator, row.part, group);
  const factor = slipOf(value, last);
  const known = { severity: "explain", target, indicator, value, last, unit } as const;
  if (factor !== null) return [{ ...known, code: "entry.unitSlip", factor }];
  const isFar =
    kind.kind === "percentage" ? Math.abs(value - last) >= PLAUSIBLE.points : isOutOfProportion(value, last);
  return isFar ? [{ ...known, code: "entry.farFromLast" }] : [];
}

/** What was carried over counts first; 31/12 only where it is of the same unit and set. */
function lastFigure(judged: JudgedForm, row: AnsweredRow, group: GroupId): number | null {
  const carried = isReported(group) ? figureIn(judged, row, `${group}.carried`) : null;
  if (carried !== null || !judged.form.layout.has("target.value")) return carried;
  return judged.head.comparison === "lastYear" ? figureIn(judged, row, "baseline.value") : null;
}

function figureIn(
  judged: JudgedForm,
  { row, requirement }: AnsweredRow,
  column: `${GroupId}.value` | `${GroupId}.carried`,
) {
  const cell = cellIn(judged.form, row, column);
  const answer = readAnswer(requirement.kind, cell?.value ?? null);
  return answer.kind === "figure" ? answer.value : null;
}

function slipOf(value: number, last: number): (typeof FACTORS)[number] | null {
  const [less, more] = [Math.min(value, last), Math.max(value, last)];
  if (less <= 0 || isSmallCount(more)) return null;
  return FACTORS.find((factor) => Math.abs(more / less / factor - 1) <= PLAUSIBLE.slipTolerance) ?? null;
}

function isOutOfProportion(value: number, last: number): boolean {
  const [less, more] = [Math.min(value, last), Math.max(value, last)];
  return more >= PLAUSIBLE.smallCount && more >= less * PLAUSIBLE.times;
}

function isSmallCount(figure: number): boolean {
  return Number.isInteger(figure) && figure < PLAUSIBLE.smallCount;
}
