import type { GroupId } from "../../forms/bieu01/bieu01Layout";
import { BIEU01_HEAD, isReported } from "../../forms/bieu01/bieu01Layout";
import { headHalves } from "../../forms/bieu01/headControls";
import { rowKeys } from "../../forms/sheetMarks";
import { criterionWord, indicatorWord, SHEET_VERDICTS, shownWord } from "../../forms/verdictWords";
import type { CriterionVerdict, IndicatorVerdict } from "../../assessment/verdict";
import { valueText, type GridCell } from "../../grid/sheetGrid";
import { indicatorsOf } from "../../criteria/indicatorsOf";
import type { Finding, IndicatorName } from "../finding";
import { cellIn, type JudgedForm, type JudgedSet } from "../judgedForm";
import { rowStatus } from "../rowStatus";
import { criterionName, nameOf, rowTarget } from "../target";

/**
 * DESCRIPTION: what the sheet shows as verdict is what its values give. A verdict typed over its formula,
 * a formula somebody changed and a workbook that was not recalculated all show here.
 */
export function checkFormulas(judged: JudgedForm): readonly Finding[] {
  return [
    ...judged.form.layout.groups.flatMap((group) => partVerdicts(judged, group)),
    ...judged.sets.flatMap((set) => [...indicatorVerdicts(judged, set), ...criterionVerdicts(judged, set)]),
    ...counters(judged),
  ];
}

function partVerdicts(judged: JudgedForm, group: GroupId): readonly Finding[] {
  return judged.answered.flatMap(({ keyText, set, indicator, part, verdicts }) => {
    const verdict = verdicts.get(group);
    if (part === null || verdict === undefined) return [];
    const name = nameOf(judged, set, indicator, part, group);
    return compareShown(judged, group, keyText, name, indicatorWord(verdict), verdict.kind);
  });
}

function indicatorVerdicts(judged: JudgedForm, { group, set, verdicts }: JudgedSet): readonly Finding[] {
  const indicators = judged.list.sets[set]?.set;
  if (indicators === undefined) return [];
  return indicatorsOf(indicators).flatMap((indicator) => {
    const verdict = verdicts.get(indicator.code);
    if (verdict === undefined) return [];
    const name = nameOf(judged, set, indicator, null, group);
    const key = rowKeys.indicator(set, indicator.code);
    return compareShown(judged, group, key, name, indicatorWord(verdict), verdict.kind);
  });
}

function criterionVerdicts(judged: JudgedForm, { group, set, result }: JudgedSet): readonly Finding[] {
  return result.criteria.flatMap(({ criterion, verdict }) => {
    const key = rowKeys.criterion(set, criterion.no);
    return compareShown(judged, group, key, criterionName(judged, set, criterion), criterionWord(verdict), verdict);
  });
}

function compareShown(
  judged: JudgedForm,
  group: GroupId,
  keyText: string,
  indicator: IndicatorName,
  word: string,
  verdict: IndicatorVerdict["kind"] | CriterionVerdict,
): readonly Finding[] {
  const row = judged.rowByKey.get(keyText);
  const cell = row === undefined ? null : cellIn(judged.form, row.row, `${group}.verdict`);
  if (row === undefined || cell === null) return [];
  const expected = isReported(group) ? shownWord(word, rowStatus(judged, row, group, verdict)) : word;
  if (isUntouched(cell, expected)) return [];
  const target = rowTarget(judged, keyText, row.row, `${group}.verdict`);
  return [{ severity: "error", target, code: "formula.overwritten", indicator, what: "verdict", gives: expected }];
}

function isUntouched(cell: GridCell, expected: string): boolean {
  const shown = valueText(cell.value);
  return cell.formula !== null && (shown === expected || shown.startsWith(SHEET_VERDICTS.duplicate));
}

/** What was counted stands above the headings, at the left and at the right. */
function counters(judged: JudgedForm): readonly Finding[] {
  const { columns, idRow, index, layout } = judged.form;
  const row = idRow - (BIEU01_HEAD.columnIds - BIEU01_HEAD.counter);
  const { left, right } = headHalves(layout);
  return [left[0], right[0]].flatMap((id): readonly Finding[] => {
    const column = columns.get(id);
    if (column === undefined) return [];
    const cell = index.at(row, column);
    if (cell.formula !== null) return [];
    const position = { row, column };
    const target = { sheetId: judged.sheetId, position, anchor: null, seen: valueText(cell.value) };
    return [{ severity: "error", target, code: "formula.overwritten", indicator: null, what: "counter" }];
  });
}
