import { combineParts, rollUpSet, type SetResult } from "../assessment/rollUp";
import type { IndicatorVerdict } from "../assessment/verdict";
import type { CriteriaList } from "../criteria/criteriaList";
import type { Indicator, IndicatorPart, Requirement } from "../criteria/criterionSet";
import { indicatorsOf } from "../criteria/indicatorsOf";
import type { Bieu01Column, GroupId } from "../forms/bieu01/bieu01Layout";
import { requirementIn } from "../criteria/requirementIn";
import { demandFor, type Demand, type FormMode } from "../forms/formMode";
import { rowKeys } from "../forms/sheetMarks";
import type { GridCell } from "../grid/sheetGrid";
import { headChoices, type HeadChoices } from "../recognition/headChoices";
import type { KeyedRow, OwnForm } from "../recognition/ownForm";
import { judgeRow } from "./judgeRow";

/** A row that is typed into, with its own verdict in each group (parts not yet taken into account). */
export type AnsweredRow = {
  readonly keyText: string;
  readonly row: number;
  readonly set: number;
  readonly indicator: Indicator;
  readonly part: IndicatorPart | null;
  readonly requirement: Requirement;
  readonly verdicts: ReadonlyMap<GroupId, IndicatorVerdict>;
};

/** One set in one group of columns: the verdicts as the sheet counts them. */
export type JudgedSet = {
  readonly group: GroupId;
  readonly set: number;
  /** Verdict of each indicator with its parts, by code. */
  readonly verdicts: ReadonlyMap<string, IndicatorVerdict>;
  readonly result: SetResult;
};

export type JudgedForm = {
  readonly sheetId: string;
  readonly form: OwnForm;
  readonly list: CriteriaList;
  readonly head: HeadChoices;
  /** The first row of each key of the list, by key. */
  readonly rowByKey: ReadonlyMap<string, KeyedRow>;
  readonly answered: readonly AnsweredRow[];
  readonly sets: readonly JudgedSet[];
};

/** Judges every row of a form of ours by its key, as the sheet's own formulas do. */
export function judgeForm(sheetId: string, form: OwnForm, list: CriteriaList): JudgedForm {
  const head = headChoices(form);
  const rowByKey = new Map<string, KeyedRow>();
  for (const row of form.rows) if (!rowByKey.has(row.keyText)) rowByKey.set(row.keyText, row);

  const answered = list.sets.flatMap(({ set }, setIndex) =>
    indicatorsOf(set).flatMap((indicator) => answeredRows(form, head.mode, rowByKey, setIndex, indicator)),
  );
  const byKey = new Map(answered.map((row) => [row.keyText, row]));
  const sets = form.layout.groups.flatMap((group) =>
    list.sets.map(({ set }, setIndex): JudgedSet => {
      const absent = absentVerdict(demandOf(group, head.mode));
      const own = (key: string): IndicatorVerdict => byKey.get(key)?.verdicts.get(group) ?? absent;
      const verdicts = new Map(
        indicatorsOf(set).map((indicator) => {
          const key = rowKeys.indicator(setIndex, indicator.code);
          const parts = indicator.parts.map(({ id }) => own(rowKeys.part(setIndex, indicator.code, id)));
          const combined = combineParts(indicator, indicator.hasOwnValue ? own(key) : null, parts);
          // Where the indicator's own row is gone its formula is gone too, whatever its parts say.
          return [indicator.code, rowByKey.has(key) ? combined : absent] as const;
        }),
      );
      return { group, set: setIndex, verdicts, result: rollUpSet(set, verdicts) };
    }),
  );
  return { sheetId, form, list, head, rowByKey, answered, sets };
}

function answeredRows(
  form: OwnForm,
  mode: FormMode,
  rowByKey: ReadonlyMap<string, KeyedRow>,
  set: number,
  indicator: Indicator,
): readonly AnsweredRow[] {
  const rowOf = (keyText: string, part: IndicatorPart | null): readonly AnsweredRow[] => {
    const row = rowByKey.get(keyText);
    if (row === undefined) return [];
    const requirement = requirementIn(part ?? indicator, form.identity.area);
    const verdicts = new Map(
      form.layout.groups.map((group) => {
        return [group, judgeRow(form, row.row, requirement, group, demandOf(group, mode))] as const;
      }),
    );
    return [{ keyText, row: row.row, set, indicator, part, requirement, verdicts }];
  };
  const own = indicator.hasOwnValue ? rowOf(rowKeys.indicator(set, indicator.code), null) : [];
  return [...own, ...indicator.parts.flatMap((part) => rowOf(rowKeys.part(set, indicator.code, part.id), part))];
}

/** Villages side by side are asked in every mode. */
export function demandOf(group: GroupId, mode: FormMode): Demand {
  return group === "baseline" || group === "target" || group === "actual" ? demandFor(mode, group) : "asked";
}

/** What a row that was deleted says. */
function absentVerdict(demand: Demand): IndicatorVerdict {
  return demand === "asked" ? { kind: "missing" } : { kind: "notAsked" };
}

/** The groups whose verdicts the form is about: where things stand in a plan, results in a report, each of several villages. */
export function countedGroups({ form, head }: JudgedForm): readonly GroupId[] {
  if (!form.layout.has("target.value")) return form.layout.groups;
  return [head.mode === "plan" ? "baseline" : "actual"];
}

export function judgedSet(judged: JudgedForm, group: GroupId, set: number): JudgedSet {
  const found = judged.sets.find((candidate) => candidate.group === group && candidate.set === set);
  if (found === undefined) throw new RangeError(`set ${set} was not judged in ${group}`);
  return found;
}

/** The cell of a row in one of the form's columns; null when that column is gone. */
export function cellIn(form: OwnForm, row: number, column: Bieu01Column): GridCell | null {
  const at = form.columns.get(column);
  return at === undefined ? null : form.index.at(row, at);
}
