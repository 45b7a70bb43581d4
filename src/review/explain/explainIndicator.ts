import type { IndicatorVerdict } from "../../assessment/verdict";
import type { Requirement } from "../../criteria/criterionSet";
import type { GroupId } from "../../forms/bieu01/bieu01Layout";
import { parseRowKey } from "../../forms/sheetMarks";
import { valueText } from "../../grid/sheetGrid";
import { gapOf } from "../gap";
import { cellIn, countedGroups, judgedSet, type JudgedForm } from "../judgedForm";
import { judgedValue, thresholdColumn } from "../judgeRow";
import { explainRow } from "./explainRow";
import type { IndicatorExplanation, ResultPlace, RowResult } from "./indicatorExplanation";

/**
 * What is to know of the indicator of a row of Biểu 01; null for a row that is about none. Of a row with several
 * results those in `groups`, else those the form is about.
 */
export function explainIndicator(
  judged: JudgedForm,
  key: string,
  groups: readonly GroupId[] = countedGroups(judged),
): IndicatorExplanation | null {
  const { form, list, rowByKey } = judged;
  const { area, year } = form.identity;
  return explainRow(
    {
      list,
      area,
      year,
      thresholdCell: (keyText) => {
        const row = rowByKey.get(keyText)?.row;
        return row === undefined ? undefined : cellIn(form, row, "threshold")?.value;
      },
      results: (keyText, requirement) => groups.flatMap((group) => resultOf(judged, keyText, requirement, group)),
    },
    key,
  );
}

/** What an indicator comes to with its parts; what the row's own cell holds, and how far that is from enough. */
function resultOf(judged: JudgedForm, keyText: string, requirement: Requirement, group: GroupId): readonly RowResult[] {
  const { form, rowByKey } = judged;
  const row = rowByKey.get(keyText)?.row;
  const verdict = verdictOf(judged, keyText, group);
  if (row === undefined || verdict === null) return [];
  const isAnswered = judged.answered.some((answered) => answered.keyText === keyText);
  const value = isAnswered ? judgedValue(form, row, group) : null;
  const threshold = cellIn(form, row, thresholdColumn(form, requirement, group))?.value ?? null;
  const { kind, unit } = requirement;
  const gap = verdict.kind === "unmet" ? gapOf(kind, unit, value, threshold) : null;
  const shownUnit = kind.kind === "percentage" ? "%" : unit;
  return [{ place: placeOf(judged, group), seen: valueText(value), unit: shownUnit, verdict, gap }];
}

function verdictOf(judged: JudgedForm, keyText: string, group: GroupId): IndicatorVerdict | null {
  const key = parseRowKey(keyText);
  if (key?.kind === "indicator") return judgedSet(judged, group, key.set).verdicts.get(key.code) ?? null;
  return judged.answered.find((answered) => answered.keyText === keyText)?.verdicts.get(group) ?? null;
}

function placeOf({ form }: JudgedForm, group: GroupId): ResultPlace {
  if (group === "baseline" || group === "target" || group === "actual") return { kind: "period", period: group };
  return { kind: "village", name: form.identity.villages[form.layout.groups.indexOf(group)] ?? "" };
}
