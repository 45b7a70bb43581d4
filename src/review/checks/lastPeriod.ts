import { readAnswer } from "../../assessment/answer";
import type { GroupId } from "../../forms/bieu01/bieu01Layout";
import { isReported } from "../../forms/bieu01/bieu01Layout";
import type { Finding } from "../finding";
import { cellIn, demandOf, type AnsweredRow, type JudgedForm } from "../judgedForm";
import { oddChange } from "../plausibleChange";
import { nameOf, rowTarget } from "../target";

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
  if (value === null || last === null) return [];
  const { kind, unit } = row.requirement;
  const target = rowTarget(judged, row.keyText, row.row, `${group}.value`);
  const indicator = nameOf(judged, row.set, row.indicator, row.part, group);
  const odd = oddChange(value, last, kind.kind === "percentage");
  return odd === null ? [] : [{ severity: "explain", target, indicator, value, last, unit, ...odd }];
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
