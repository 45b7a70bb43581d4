import type { Criterion, Indicator } from "../criteria/criterionSet";
import type { GroupId } from "../forms/bieu01/bieu01Layout";
import { rowKeys } from "../forms/sheetMarks";
import { gapOf } from "./gap";
import { judgedValue, thresholdColumn } from "./judgeRow";
import { cellIn, judgedSet, type AnsweredRow, type JudgedForm } from "./judgedForm";
import type { NearCriterion, OpenIndicator } from "./setReport";
import { nameOf, rowTarget } from "./target";

/** As many as an officer can act on. */
const NEAREST_SHOWN = 5;

/**
 * Criteria that are not met yet, those with the fewest open indicators first; among equals the one with fewer that
 * nothing is known of, then the order of the decision.
 */
export function nearestCriteria(judged: JudgedForm, group: GroupId, set: number): readonly NearCriterion[] {
  const { result } = judgedSet(judged, group, set);
  return result.criteria
    .filter(({ verdict }) => verdict === "unmet" || verdict === "open")
    .map(({ criterion }) => nearCriterion(judged, group, set, criterion))
    .filter(({ open }) => open.length > 0)
    .sort((a, b) => a.open.length - b.open.length || unknown(a) - unknown(b) || a.no - b.no)
    .slice(0, NEAREST_SHOWN);
}

function unknown({ open }: NearCriterion): number {
  return open.filter(({ state }) => state !== "unmet").length;
}

function nearCriterion(judged: JudgedForm, group: GroupId, set: number, criterion: Criterion): NearCriterion {
  const open = criterion.indicators.flatMap((indicator) => openIndicator(judged, group, set, indicator));
  return { no: criterion.no, name: criterion.name, open };
}

function openIndicator(
  judged: JudgedForm,
  group: GroupId,
  set: number,
  indicator: Indicator,
): readonly OpenIndicator[] {
  const state = judgedSet(judged, group, set).verdicts.get(indicator.code)?.kind ?? "missing";
  const row = judged.rowByKey.get(rowKeys.indicator(set, indicator.code));
  if (state === "met" || state === "notApplicable" || row === undefined) return [];
  const answered = rowWithGap(judged, group, set, indicator, state);
  const keyText = answered?.keyText ?? row.keyText;
  return [
    {
      indicator: nameOf(judged, set, indicator, answered?.part ?? null, group),
      state,
      gap: state === "unmet" && answered !== undefined ? rowGap(judged, answered, group) : null,
      target: rowTarget(judged, keyText, answered?.row ?? row.row, `${group}.value`),
    },
  ];
}

/** The indicator's own row or the part that keeps it open: first one that says why, then any that is open too. */
function rowWithGap(
  judged: JudgedForm,
  group: GroupId,
  set: number,
  indicator: Indicator,
  state: OpenIndicator["state"],
): AnsweredRow | undefined {
  const rows = judged.answered.filter((row) => row.set === set && row.indicator === indicator);
  const kindOf = (row: AnsweredRow): string | undefined => row.verdicts.get(group)?.kind;
  return (
    rows.find((row) => kindOf(row) === state) ??
    rows.find((row) => kindOf(row) !== "met" && kindOf(row) !== "notApplicable")
  );
}

function rowGap(judged: JudgedForm, row: AnsweredRow, group: GroupId): OpenIndicator["gap"] {
  const { kind, unit } = row.requirement;
  const threshold = cellIn(judged.form, row.row, thresholdColumn(judged.form, row.requirement, group))?.value ?? null;
  return gapOf(kind, unit, judgedValue(judged.form, row.row, group), threshold);
}
