import { judgeCells } from "../assessment/judge";
import { combineParts, rollUpSet, type SetResult } from "../assessment/rollUp";
import type { IndicatorVerdict } from "../assessment/verdict";
import type { CriterionSet, Indicator, IndicatorPart, Requirement } from "../criteria/criterionSet";
import { indicatorsOf } from "../criteria/indicatorsOf";
import type { Bieu01Column } from "../forms/bieu01Layout";
import { rowKeys } from "../forms/sheetMarks";
import type { GridCell } from "../grid/sheetGrid";
import type { KeyedRow, OwnForm } from "../recognition/ownForm";

/** A row that is typed into, with its own verdict (parts not yet taken into account). */
export type AnsweredRow = {
  readonly keyText: string;
  readonly row: number;
  readonly indicator: Indicator;
  readonly part: IndicatorPart | null;
  readonly requirement: Requirement;
  readonly verdict: IndicatorVerdict;
};

export type JudgedForm = {
  readonly sheetId: string;
  readonly form: OwnForm;
  readonly set: CriterionSet;
  /** The first row of each key of the set, by key. */
  readonly rowByKey: ReadonlyMap<string, KeyedRow>;
  readonly answered: readonly AnsweredRow[];
  /** Verdict of each indicator with its parts, by code. */
  readonly verdicts: ReadonlyMap<string, IndicatorVerdict>;
  readonly result: SetResult;
};

/** Judges every row of a form of ours by its key, as the sheet's own formulas do. */
export function judgeForm(sheetId: string, form: OwnForm, set: CriterionSet): JudgedForm {
  const rowByKey = new Map<string, KeyedRow>();
  for (const row of form.rows) if (!rowByKey.has(row.keyText)) rowByKey.set(row.keyText, row);

  const answered: AnsweredRow[] = [];
  const judgeRow = (keyText: string, indicator: Indicator, part: IndicatorPart | null): IndicatorVerdict => {
    const row = rowByKey.get(keyText);
    if (row === undefined) return { kind: "missing" };
    const requirement = part ?? indicator;
    const valueAt = (column: Bieu01Column): GridCell["value"] => cellIn(form, row.row, column)?.value ?? null;
    const verdict = judgeCells(requirement, valueAt("value"), valueAt("threshold"));
    answered.push({ keyText, row: row.row, indicator, part, requirement, verdict });
    return verdict;
  };

  const verdicts = new Map<string, IndicatorVerdict>();
  for (const indicator of indicatorsOf(set)) {
    const key = rowKeys.indicator(indicator.code);
    const own = indicator.hasOwnValue ? judgeRow(key, indicator, null) : null;
    const parts = indicator.parts.map((part) => judgeRow(rowKeys.part(indicator.code, part.id), indicator, part));
    // Where the indicator's own row is gone its formula is gone too: missing, whatever its parts say.
    const verdict = rowByKey.has(key) ? combineParts(indicator, own, parts) : ({ kind: "missing" } as const);
    verdicts.set(indicator.code, verdict);
  }
  return { sheetId, form, set, rowByKey, answered, verdicts, result: rollUpSet(set, verdicts) };
}

/** The cell of a row in one of the form's columns; null when that column is gone. */
export function cellIn(form: OwnForm, row: number, column: Bieu01Column): GridCell | null {
  const at = form.columns.get(column);
  return at === undefined ? null : form.index.at(row, at);
}
