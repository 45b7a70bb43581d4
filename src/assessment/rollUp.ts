import type { Criterion, CriterionSet } from "../criteria/criterionSet";
import type { CriterionVerdict, IndicatorVerdict, SetCounts } from "./verdict";

/**
 * Verdict of a compound indicator from its own value (null where the parts are the whole answer) and
 * its parts; a part that has no row any more is passed as missing.
 */
export function combineParts(
  indicator: { readonly legal: boolean },
  own: IndicatorVerdict | null,
  parts: readonly IndicatorVerdict[],
): IndicatorVerdict {
  if (own?.kind === "notApplicable") return own;
  const all = own === null ? parts : [own, ...parts];
  if (all.every((v) => v.kind === "notAsked")) return { kind: "notAsked" };
  const worst = all.find((v) => v.kind === "unmet") ?? all.find((v) => v.kind === "invalid");
  if (worst !== undefined) {
    return worst.kind === "invalid" && worst !== own ? { kind: "invalid", reason: "partInvalid" } : worst;
  }
  if (all.some((v) => v.kind === "missing" || v.kind === "notAsked")) return { kind: "missing" };
  if (all.some((v) => v.kind === "noThreshold")) return { kind: "noThreshold" };
  if (all.every((v) => v.kind === "notApplicable")) return { kind: "notApplicable" };
  return { kind: "met", selfAssessed: !indicator.legal };
}

/** Any unmet → unmet; else anything open → open; else met; nothing but Không xét is never met. */
export function rollUpCriterion(indicators: readonly IndicatorVerdict[]): CriterionVerdict {
  if (indicators.every((v) => v.kind === "notAsked")) return "notAsked";
  if (indicators.some((v) => v.kind === "unmet")) return "unmet";
  if (indicators.some((v) => v.kind !== "met" && v.kind !== "notApplicable")) return "open";
  return indicators.some((v) => v.kind === "met") ? "met" : "notApplicable";
}

export type CriterionResult = { readonly criterion: Criterion; readonly verdict: CriterionVerdict };

export type SetResult = { readonly criteria: readonly CriterionResult[]; readonly counts: SetCounts };

/** Rolls a whole set up from the verdict of each indicator; an indicator without one is missing. */
export function rollUpSet(set: CriterionSet, verdicts: ReadonlyMap<string, IndicatorVerdict>): SetResult {
  const verdictOf = (code: string): IndicatorVerdict => verdicts.get(code) ?? { kind: "missing" };
  const criteria = set.criteria.map((criterion): CriterionResult => {
    return { criterion, verdict: rollUpCriterion(criterion.indicators.map((i) => verdictOf(i.code))) };
  });
  const count = (verdict: CriterionVerdict): number => criteria.filter((c) => c.verdict === verdict).length;
  const indicators = set.criteria.flatMap((criterion) => criterion.indicators);
  const notApplicable = indicators.filter((i) => verdictOf(i.code).kind === "notApplicable");
  const countedAsMet = notApplicable.filter((i) => i.notApplicable === "counts-as-met").length;
  return {
    criteria,
    counts: {
      criteria: {
        total: criteria.length,
        met: count("met"),
        unmet: count("unmet"),
        open: count("open"),
        notAsked: count("notAsked"),
        notApplicable: count("notApplicable"),
      },
      indicators: {
        met: indicators.filter((i) => verdictOf(i.code).kind === "met").length + countedAsMet,
        total: indicators.length - (notApplicable.length - countedAsMet),
      },
    },
  };
}
