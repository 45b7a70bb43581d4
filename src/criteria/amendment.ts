import * as v from "valibot";
import { CriterionSetError, provenanceFrom } from "./parseCriterionSet";
import type { CriterionSet, CriterionSetId, Indicator, Provenance } from "./criterionSet";
import { nfcText } from "./nfcText";
import { provenanceSchema } from "./packSchema";

/** A decision that changes single indicators of other decisions from a day on. */
export type Amendment = {
  readonly decision: { readonly number: string; readonly inForceFrom: string };
  /** The version of a set this decision makes of the one before. */
  readonly version: number;
  readonly changes: readonly IndicatorChange[];
};

export type IndicatorChange = {
  readonly set: CriterionSetId;
  readonly code: string;
  readonly text: string;
  /** True where the figures of before hold no more and the new ones were not found. */
  readonly withoutThresholds: boolean;
  readonly provenance: Provenance;
};

const schema = v.strictObject({
  decision: v.strictObject({
    number: nfcText(100),
    inForceFrom: v.pipe(v.string(), v.isoDate()),
  }),
  version: v.pipe(v.number(), v.integer(), v.minValue(2)),
  changes: v.array(
    v.strictObject({
      set: nfcText(60),
      code: nfcText(6),
      text: nfcText(2000),
      // New figures have no place before a verified text of them is found: only "none" can be said.
      thresholds: v.optional(v.strictObject({})),
      provenance: provenanceSchema,
    }),
  ),
});

/** Throws CriterionSetError with the path of the first fault. */
export function parseAmendment(json: unknown): Amendment {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) throw new CriterionSetError(v.getDotPath(parsed.issues[0]) ?? "", parsed.issues[0].message);
  const { decision, version, changes } = parsed.output;
  return {
    decision,
    version,
    changes: changes.map(({ thresholds, provenance, ...change }) => ({
      ...change,
      withoutThresholds: thresholds !== undefined,
      provenance: provenanceFrom(provenance),
    })),
  };
}

/** The set as the amendment leaves it: of the next version, its other rows untouched. */
export function amendedSet(set: CriterionSet, { decision, version, changes }: Amendment): CriterionSet {
  const ownChanges = new Map(changes.filter((change) => change.set === set.id).map((change) => [change.code, change]));
  const codes = new Set(set.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code)));
  const strange = [...ownChanges.keys()].find((code) => !codes.has(code));
  if (strange !== undefined) throw new CriterionSetError(`amendment of ${set.id}`, `no indicator ${strange}`);
  const criteria = set.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((indicator) =>
      changed(indicator, decision.number, ownChanges.get(indicator.code)),
    ),
  }));
  return { ...set, version, criteria };
}

function changed(indicator: Indicator, amendedBy: string, change: IndicatorChange | undefined): Indicator {
  if (change === undefined) return indicator;
  const { text, withoutThresholds, provenance } = change;
  return { ...indicator, text, provenance, amendedBy, thresholds: withoutThresholds ? {} : indicator.thresholds };
}
