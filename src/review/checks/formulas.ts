import { BIEU01_HEAD } from "../../forms/bieu01Layout";
import { criterionWord, indicatorWord, SHEET_VERDICTS } from "../../forms/verdictWords";
import { valueText, type GridCell } from "../../grid/sheetGrid";
import { rowKeys } from "../../forms/sheetMarks";
import type { Finding, IndicatorName } from "../finding";
import { cellIn, type JudgedForm } from "../judgedForm";
import { nameOf, rowTarget } from "../target";

/**
 * DESCRIPTION: what the sheet shows as verdict is what its values give. A verdict typed over its formula,
 * a formula somebody changed and a workbook that was not recalculated all show here.
 */
export function checkFormulas(judged: JudgedForm): readonly Finding[] {
  return [...rowVerdicts(judged), ...criterionVerdicts(judged), ...counters(judged)];
}

function rowVerdicts(judged: JudgedForm): readonly Finding[] {
  const parts = judged.answered
    .filter(({ part }) => part !== null)
    .map(({ keyText, indicator, part, verdict }) => ({ keyText, name: nameOf(indicator, part?.text), verdict }));
  const indicators = judged.set.criteria
    .flatMap((criterion) => criterion.indicators)
    .map((indicator) => ({
      keyText: rowKeys.indicator(indicator.code),
      name: nameOf(indicator),
      verdict: judged.verdicts.get(indicator.code),
    }));
  return [...indicators, ...parts].flatMap(({ keyText, name, verdict }) =>
    verdict === undefined ? [] : compareShown(judged, keyText, name, indicatorWord(verdict)),
  );
}

function criterionVerdicts(judged: JudgedForm): readonly Finding[] {
  return judged.result.criteria.flatMap(({ criterion, verdict }) => {
    const name = { code: `${criterion.no}`, text: criterion.name };
    return compareShown(judged, rowKeys.criterion(criterion.no), name, criterionWord(verdict));
  });
}

function compareShown(
  judged: JudgedForm,
  keyText: string,
  indicator: IndicatorName,
  expected: string,
): readonly Finding[] {
  const row = judged.rowByKey.get(keyText);
  const cell = row === undefined ? null : cellIn(judged.form, row.row, "verdict");
  if (row === undefined || cell === null) return [];
  if (isUntouched(cell, expected)) return [];
  const target = rowTarget(judged, keyText, row.row, "verdict");
  return [{ severity: "error", target, code: "formula.overwritten", indicator, what: "verdict" }];
}

function isUntouched(cell: GridCell, expected: string): boolean {
  const shown = valueText(cell.value);
  return cell.formula !== null && (shown === expected || shown === SHEET_VERDICTS.duplicate);
}

/** What was counted stands in the row above the headings, what is open beside it. */
function counters(judged: JudgedForm): readonly Finding[] {
  const { columns, headingRow, index } = judged.form;
  const row = headingRow - (BIEU01_HEAD.heading - BIEU01_HEAD.counter);
  return (["tt", "unit"] as const).flatMap((id): readonly Finding[] => {
    const column = columns.get(id);
    if (column === undefined) return [];
    const cell = index.at(row, column);
    if (cell.formula !== null) return [];
    const position = { row, column };
    const target = { sheetId: judged.sheetId, position, anchor: null, seen: valueText(cell.value) };
    return [{ severity: "error", target, code: "formula.overwritten", indicator: null, what: "counter" }];
  });
}
