import type {
  Criterion,
  CriterionSet,
  Indicator,
  IndicatorPart,
  Provenance,
  Requirement,
  Threshold,
  ThresholdRecord,
} from "./criterionSet";

/** A set as `parseCriterionSet` reads it back: the same set, field by field. Plain JSON values only. */
export function criterionSetJson(set: CriterionSet): Readonly<Record<string, unknown>> {
  const { edition, criteria, ...head } = set;
  return { ...head, ...unlessNull("edition", edition), criteria: criteria.map(criterionJson) };
}

function criterionJson({ no, name, nameSource, indicators }: Criterion): unknown {
  return { no, name, nameProvenance: provenanceJson(nameSource), indicators: indicators.map(indicatorJson) };
}

function indicatorJson(indicator: Indicator): unknown {
  const { code, hasOwnValue, notApplicable, parts } = indicator;
  return { code, ...requirementJson(indicator), hasOwnValue, notApplicable, parts: parts.map(partJson) };
}

function partJson(part: IndicatorPart): unknown {
  return { id: part.id, ...requirementJson(part) };
}

function requirementJson({ text, unit, kind, thresholds, directions, legal, provenance, records }: Requirement) {
  return {
    text,
    unit,
    ...kindJson(kind),
    thresholds: Object.fromEntries(
      Object.entries(thresholds).flatMap(([area, threshold]) =>
        threshold === null ? [] : [[area, thresholdJson(threshold)]],
      ),
    ),
    ...(Object.keys(directions).length === 0 ? {} : { directions }),
    legal,
    provenance: provenanceJson(provenance),
    records: Object.fromEntries(Object.entries(records).map(([area, record]) => [area, recordJson(record)])),
  };
}

function kindJson(kind: Requirement["kind"]) {
  switch (kind.kind) {
    case "yes-no":
    case "level":
      return kind;
    case "percentage":
      return kind;
    case "number":
      return { kind: kind.kind, op: kind.op, ...unlessNull("plausibleMaximum", kind.plausibleMaximum) };
  }
}

function thresholdJson(threshold: Threshold): unknown {
  switch (threshold.kind) {
    case "yes-no":
      return "Đạt";
    case "value":
      return threshold.value;
    case "by-year":
      return threshold.byYear;
    case "level":
      return threshold.atLeast;
    case "province":
      return { leftTo: "province" };
    case "of-set":
      return { ofSet: threshold.set, code: threshold.code, times: threshold.times };
  }
}

function provenanceJson({ missing, checked, ...provenance }: Provenance) {
  return { ...provenance, ...unlessNull("missing", missing), ...unlessNull("checked", checked) };
}

function recordJson({ document, note, changed, checked }: ThresholdRecord) {
  return { document, note, ...unlessNull("changed", changed), ...unlessNull("checked", checked) };
}

/** The schema knows an absent field, not null. */
function unlessNull(name: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === null ? {} : { [name]: value };
}
