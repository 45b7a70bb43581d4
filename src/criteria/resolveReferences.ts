import type { AreaId, CriterionSet, CriterionSetId, Requirement, Threshold } from "./criterionSet";
import { indicatorsOf } from "./indicatorsOf";

/** The sets whose thresholds this one's are reckoned from. */
export function referredSets(set: CriterionSet): readonly CriterionSetId[] {
  const thresholds = indicatorsOf(set).flatMap((indicator) => Object.values(indicator.thresholds));
  return [...new Set(thresholds.flatMap((threshold) => (threshold?.kind === "of-set" ? [threshold.set] : [])))];
}

/**
 * Every threshold that is reckoned from another set's, as a figure: QĐ 319 asks for 1,1 times the income that
 * nông thôn mới nâng cao asks for in the same area and year. Where the other set has none there is none.
 */
export function resolveReferences(set: CriterionSet, others: readonly CriterionSet[]): CriterionSet {
  const resolve = <Row extends Requirement>(row: Row): Row => {
    const thresholds = Object.entries(row.thresholds).map(([area, threshold]) => {
      return [area, threshold?.kind === "of-set" ? figureOf(threshold, area, others) : threshold] as const;
    });
    return { ...row, thresholds: Object.fromEntries(thresholds) };
  };
  const criteria = set.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((indicator) => ({
      ...resolve(indicator),
      parts: indicator.parts.map(resolve),
    })),
  }));
  return { ...set, criteria };
}

type Reference = Extract<Threshold, { kind: "of-set" }>;

function figureOf({ set, code, times }: Reference, area: AreaId, others: readonly CriterionSet[]): Threshold | null {
  const other = others.find(({ id }) => id === set);
  const indicator = other === undefined ? undefined : indicatorsOf(other).find((candidate) => candidate.code === code);
  const threshold = indicator?.thresholds[area] ?? null;
  switch (threshold?.kind) {
    case "value":
      return { kind: "value", value: product(threshold.value, times) };
    case "by-year": {
      const byYear = Object.entries(threshold.byYear).map(([year, value]) => [year, product(value, times)] as const);
      return { kind: "by-year", byYear: Object.fromEntries(byYear) };
    }
    default:
      return null;
  }
}

/** 1,1 × 50 is 55, not 55,00000000000001. */
function product(value: number, times: number): number {
  return Math.round(value * times * 1e6) / 1e6;
}
