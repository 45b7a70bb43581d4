import { rowKeys } from "../../forms/sheetMarks";
import { valueText } from "../../grid/sheetGrid";
import { isAim } from "../aim";
import type { Finding } from "../finding";
import { isBlank } from "../judgeRow";
import { cellIn, judgedSet, type JudgedForm } from "../judgedForm";
import { criterionName, nameOf, rowTarget } from "../target";

/**
 * DESCRIPTION: a criterion chosen as an aim of the year is planned so that all its indicators are met, and the year's
 * report says whether it was reached.
 */
export function checkAims(judged: JudgedForm): readonly Finding[] {
  if (!judged.form.layout.has("target.value")) return [];
  return judged.list.sets.flatMap(({ set }, setIndex) =>
    set.criteria.flatMap((criterion): readonly Finding[] => {
      const keyText = rowKeys.criterion(setIndex, criterion.no);
      const row = judged.rowByKey.get(keyText);
      if (row === undefined) return [];
      const cell = cellIn(judged.form, row.row, "target.value")?.value ?? null;
      if (isBlank(cell)) return [];
      const indicator = criterionName(judged, setIndex, criterion);
      const target = rowTarget(judged, keyText, row.row, "target.value");
      if (!isAim(valueText(cell))) return [{ severity: "error", target, code: "aim.unknownWord", indicator }];
      if (judged.head.mode === "plan") return notPlanned(judged, setIndex, criterion.no);
      if (judged.head.mode !== "year" || isMet(judged, setIndex, criterion.no)) return [];
      return [{ severity: "explain", target, code: "aim.open", indicator }];
    }),
  );
}

function isMet(judged: JudgedForm, set: number, no: number): boolean {
  const { result } = judgedSet(judged, "actual", set);
  return result.criteria.find(({ criterion }) => criterion.no === no)?.verdict === "met";
}

function notPlanned(judged: JudgedForm, set: number, no: number): readonly Finding[] {
  const criterion = judged.list.sets[set]?.set.criteria.find((candidate) => candidate.no === no);
  const { verdicts } = judgedSet(judged, "target", set);
  return (criterion?.indicators ?? []).flatMap((indicator): readonly Finding[] => {
    const kind = verdicts.get(indicator.code)?.kind;
    const keyText = rowKeys.indicator(set, indicator.code);
    const row = judged.rowByKey.get(keyText);
    // What is missing or wrong has a finding of its own.
    if (row === undefined || kind !== "unmet") return [];
    const target = rowTarget(judged, keyText, row.row, "target.value");
    return [{ severity: "explain", target, code: "aim.notPlanned", indicator: nameOf(judged, set, indicator, null) }];
  });
}
