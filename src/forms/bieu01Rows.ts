import type { AreaId, Criterion, CriterionSet, Indicator, IndicatorPart, Requirement } from "../criteria/criterionSet";
import { thresholdOf, type EffectiveThreshold } from "../criteria/thresholdOf";
import { rowKeys } from "./sheetMarks";

/** One row of the table before it becomes cells. */
export type Bieu01Row =
  | { readonly kind: "criterion"; readonly key: string; readonly criterion: Criterion }
  | (RequirementRow & { readonly kind: "indicator"; readonly indicator: Indicator })
  | (RequirementRow & { readonly kind: "part"; readonly indicator: Indicator; readonly part: IndicatorPart });

type RequirementRow = {
  readonly key: string;
  readonly parent: string;
  readonly requirement: Requirement;
  /** Null is "Chưa có mức chuẩn": the threshold cell becomes an input. */
  readonly threshold: EffectiveThreshold | null;
};

/** The rows of Biểu 01 in order: each criterion, its indicators, under each indicator its parts. */
export function bieu01Rows(set: CriterionSet, area: AreaId, year: number): readonly Bieu01Row[] {
  return set.criteria.flatMap((criterion) => {
    const key = rowKeys.criterion(criterion.no);
    const indicators = criterion.indicators.flatMap((indicator) => indicatorRows(indicator, key, area, year));
    return [{ kind: "criterion" as const, key, criterion }, ...indicators];
  });
}

function indicatorRows(indicator: Indicator, parent: string, area: AreaId, year: number): readonly Bieu01Row[] {
  const key = rowKeys.indicator(indicator.code);
  const own: Bieu01Row = {
    kind: "indicator",
    key,
    parent,
    indicator,
    requirement: indicator,
    threshold: thresholdOf(indicator, area, year),
  };
  const parts = indicator.parts.map((part): Bieu01Row => {
    return {
      kind: "part",
      key: rowKeys.part(indicator.code, part.id),
      parent: key,
      indicator,
      part,
      requirement: part,
      threshold: thresholdOf(part, area, year),
    };
  });
  return [own, ...parts];
}

/** Whether something is typed into the row's result cell. */
export function isAnswered(row: Bieu01Row): row is Exclude<Bieu01Row, { kind: "criterion" }> {
  return row.kind === "part" || (row.kind === "indicator" && row.indicator.hasOwnValue);
}
