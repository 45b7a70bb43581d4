import { indicatorsOf } from "../criteria/indicatorsOf";
import type { Indicator, IndicatorPart } from "../criteria/criterionSet";
import type { GroupId } from "../forms/bieu01/bieu01Layout";
import { rowKeys } from "../forms/sheetMarks";
import { valueText } from "../grid/sheetGrid";
import type { AskedCell, Completeness } from "./completeness";
import { inheritedValue } from "./inheritedValue";
import { isBlank } from "./judgeRow";
import { cellIn, countedGroups, type JudgedForm } from "./judgedForm";
import { completenessOf, deadlineIn } from "./officerShares";
import { headTarget, nameOf, rowTarget } from "./target";

/**
 * How far a Biểu 01 is filled in: the results its mode counts (31/12 of last year in a plan, of the period in a report, of
 * each village side by side). An aim left empty means: as it stands, and is not asked.
 */
export function formCompleteness(judged: JudgedForm): Completeness {
  const cells = countedGroups(judged).flatMap((group) => askedCells(judged, group));
  const started = cells.some(({ answered }) => answered);
  return completenessOf(cells, started);
}

/** A row to be typed into, by the keys of those above it: its indicator's and its criterion's. */
type AskedRow = {
  readonly set: number;
  readonly indicator: Indicator;
  readonly part: IndicatorPart | null;
  readonly keys: readonly [own: string, ...above: string[]];
};

function askedCells(judged: JudgedForm, group: GroupId): readonly AskedCell[] {
  return askedRows(judged).map(({ set, indicator, part, keys }): AskedCell => {
    const [key] = keys;
    const row = judged.rowByKey.get(key)?.row;
    const value = row === undefined ? null : (cellIn(judged.form, row, `${group}.value`)?.value ?? null);
    return {
      indicator: nameOf(judged, set, indicator, part, group),
      // A row that was deleted is still asked for; the check says where it was.
      target: row === undefined ? headTarget(judged) : rowTarget(judged, key, row, `${group}.value`),
      answered: !isBlank(value),
      officer: valueText(inheritedValue(judged, keys, "responsible")),
      deadline: deadlineIn(inheritedValue(judged, keys, "deadline")),
    };
  });
}

function askedRows({ list }: JudgedForm): readonly AskedRow[] {
  return list.sets.flatMap(({ set: criterionSet }, set) =>
    indicatorsOf(criterionSet).flatMap((indicator): readonly AskedRow[] => {
      const key = rowKeys.indicator(set, indicator.code);
      const criterion = criterionSet.criteria.find(({ indicators }) => indicators.includes(indicator));
      const above = criterion === undefined ? [] : [rowKeys.criterion(set, criterion.no)];
      const own: readonly AskedRow[] = indicator.hasOwnValue
        ? [{ set, indicator, part: null, keys: [key, ...above] }]
        : [];
      const parts = indicator.parts.map((part): AskedRow => {
        return { set, indicator, part, keys: [rowKeys.part(set, indicator.code, part.id), key, ...above] };
      });
      return [...own, ...parts];
    }),
  );
}
