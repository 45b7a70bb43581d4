import { criterionText, type CriteriaList, type ListEntry } from "../../criteria/criteriaList";
import type { AreaId, Criterion, Indicator, IndicatorPart, Requirement } from "../../criteria/criterionSet";
import { requirementIn } from "../../criteria/requirementIn";
import { thresholdOf, type EffectiveThreshold } from "../../criteria/thresholdOf";
import { rowKeys } from "../sheetMarks";

/** One row of the table before it becomes cells. */
export type Bieu01Row =
  | { readonly kind: "group"; readonly key: string; readonly name: string }
  | { readonly kind: "criterion"; readonly key: string; readonly text: string; readonly criterion: Criterion }
  | (RequirementRow & { readonly kind: "indicator"; readonly indicator: Indicator })
  | (RequirementRow & { readonly kind: "part"; readonly indicator: Indicator; readonly part: IndicatorPart });

export type RequirementRow = {
  readonly key: string;
  readonly parent: string;
  readonly set: number;
  readonly requirement: Requirement;
  /** Null is "Chưa có mức chuẩn": the threshold cell becomes an input. */
  readonly threshold: EffectiveThreshold | null;
  /** What 31/12 of the year before is judged by, where the threshold goes by year (income); else the same. */
  readonly previous: PreviousThreshold;
};

export type PreviousThreshold =
  { readonly kind: "same" } | { readonly kind: "ofItsYear"; readonly threshold: EffectiveThreshold | null };

/** The rows of Biểu 01 in order: each criterion, its indicators, under each indicator its parts. */
export function bieu01Rows(list: CriteriaList, area: AreaId, year: number): readonly Bieu01Row[] {
  return list.entries.flatMap((entry) => entryRows(list, entry, area, year));
}

function entryRows(list: CriteriaList, entry: ListEntry, area: AreaId, year: number): readonly Bieu01Row[] {
  if (entry.kind === "group") return [{ kind: "group", key: rowKeys.group(entry.id), name: entry.name }];
  const { set, criterion } = entry;
  const key = rowKeys.criterion(set, criterion.no);
  const indicators = criterion.indicators.flatMap((indicator) => indicatorRows(set, indicator, key, area, year));
  return [{ kind: "criterion", key, text: criterionText(list, set, criterion), criterion }, ...indicators];
}

function indicatorRows(
  set: number,
  indicator: Indicator,
  parent: string,
  area: AreaId,
  year: number,
): readonly Bieu01Row[] {
  const key = rowKeys.indicator(set, indicator.code);
  const judgedBy = (requirement: Requirement) => ({
    set,
    requirement: requirementIn(requirement, area),
    threshold: thresholdOf(requirement, area, year),
    previous: previousThreshold(requirement, area, year),
  });
  const parts = indicator.parts.map((part): Bieu01Row => {
    const partKey = rowKeys.part(set, indicator.code, part.id);
    return { kind: "part", key: partKey, parent: key, indicator, part, ...judgedBy(part) };
  });
  return [{ kind: "indicator", key, parent, indicator, ...judgedBy(indicator) }, ...parts];
}

/** Thresholds by year are asked for the year before too; all others hold for both. */
export function previousThreshold(requirement: Requirement, area: AreaId, year: number): PreviousThreshold {
  const goesByYear = Object.values(requirement.thresholds).some((threshold) => threshold?.kind === "by-year");
  return goesByYear ? { kind: "ofItsYear", threshold: thresholdOf(requirement, area, year - 1) } : { kind: "same" };
}

/** Whether something is typed into the row's result cells. */
export function isAnswered(row: Bieu01Row): row is Extract<Bieu01Row, RequirementRow> {
  return row.kind === "part" || (row.kind === "indicator" && row.indicator.hasOwnValue);
}

export function isRequirement(row: Bieu01Row): row is Extract<Bieu01Row, RequirementRow> {
  return row.kind === "part" || row.kind === "indicator";
}
