import { parseThreshold } from "../../criteria/notation/parseThreshold";
import { requirementIn } from "../../criteria/requirementIn";
import { thresholdOf } from "../../criteria/thresholdOf";
import type { AreaId, CriterionSet, Indicator, IndicatorPart } from "../../criteria/criterionSet";

/** A requirement as the sheet writes it beside an indicator that was known again. */
export type WrittenRequirement = { readonly indicator: Indicator | IndicatorPart; readonly text: string };

export type AreaFit = { readonly area: AreaId; readonly agree: number; readonly differ: number };

/** How the figures on the sheet agree with those of each area of the set in a year. */
export function areaFits(set: CriterionSet, year: number, written: readonly WrittenRequirement[]): readonly AreaFit[] {
  const figures = written.flatMap(({ indicator, text }) => {
    const reading = parseThreshold(text, { textOfRow: indicator.text });
    const threshold = reading.kind === "read" ? reading.threshold : null;
    if (threshold?.kind !== "figure") return [];
    const { value } = threshold.bound;
    const figure = value.kind === "value" ? value.value : value.byYear[String(year)];
    return figure === undefined ? [] : [{ indicator, figure }];
  });
  return set.areas.map(({ id }) => {
    const compared = figures.flatMap(({ indicator, figure }) => {
      const own = thresholdOf(requirementIn(indicator, id), id, year);
      return own?.kind === "figure" ? [own.value === figure] : [];
    });
    const agree = compared.filter((same) => same).length;
    return { area: id, agree, differ: compared.length - agree };
  });
}

/** The area that agrees more than any other; null where none does. */
export function bestArea(fits: readonly AreaFit[]): AreaFit | null {
  const scored = [...fits].sort((one, other) => scoreOf(other) - scoreOf(one));
  const [first, second] = scored;
  if (first === undefined || first.agree === 0) return null;
  return second !== undefined && scoreOf(second) >= scoreOf(first) ? null : first;
}

function scoreOf({ agree, differ }: AreaFit): number {
  return agree - differ;
}
