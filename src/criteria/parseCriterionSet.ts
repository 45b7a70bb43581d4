import * as v from "valibot";
import type {
  Criterion,
  CriterionSet,
  Indicator,
  IndicatorPart,
  LevelScale,
  Provenance,
  Requirement,
  RequirementKind,
  Threshold,
} from "./criterionSet";
import { packSchema, type CriterionJson, type RequirementJson, type ThresholdJson } from "./packSchema";

/**
 * The one way from JSON to a CriterionSet. Unknown fields are refused: a figure recalled but never
 * verified must not slip in under a name of its own.
 * Throws CriterionSetError with the path of the first fault.
 */
export function parseCriterionSet(json: unknown): CriterionSet {
  const parsed = v.safeParse(packSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new CriterionSetError(v.getDotPath(issue) ?? "", issue.message);
  }
  const pack = parsed.output;
  const set: CriterionSet = {
    ...pack,
    edition: pack.edition ?? null,
    criteria: pack.criteria.map((criterion) => criterionFrom(criterion)),
  };
  requireUniqueCodes(set);
  requireIndicators(set);
  requireKnownAreas(set);
  return set;
}

/** Error thrown when a pack is no valid criterion set; `path` says where. */
export class CriterionSetError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`criterion set: ${path}: ${reason}`);
    this.name = "CriterionSetError";
  }
}

function criterionFrom(json: CriterionJson): Criterion {
  return {
    no: json.no,
    name: json.name,
    nameSource: provenanceFrom(json.nameProvenance),
    indicators: json.indicators.map((indicator): Indicator => {
      const path = `indicator ${indicator.code}`;
      if (!indicator.hasOwnValue && indicator.parts.length === 0) {
        throw new CriterionSetError(path, "neither a value of its own nor parts");
      }
      return {
        ...requirementFrom(indicator, path),
        code: indicator.code,
        hasOwnValue: indicator.hasOwnValue,
        notApplicable: indicator.notApplicable,
        parts: indicator.parts.map((part): IndicatorPart => {
          return { ...requirementFrom(part, `${path} part ${part.id}`), id: part.id };
        }),
      };
    }),
  };
}

function requirementFrom(json: RequirementJson, path: string): Requirement {
  const kind = kindFrom(json, path);
  const thresholds = Object.entries(json.thresholds).map(([area, threshold]) => {
    return [area, thresholdFrom(threshold, kind, `${path} area ${area}`)] as const;
  });
  return {
    text: json.text,
    unit: json.unit,
    kind,
    thresholds: Object.fromEntries(thresholds),
    directions: json.directions,
    legal: json.legal,
    provenance: provenanceFrom(json.provenance),
    records: Object.fromEntries(
      Object.entries(json.records).map(([area, { changed = null, checked = null, ...record }]) => {
        return [area, { ...record, changed, checked }];
      }),
    ),
  };
}

function kindFrom(json: RequirementJson, path: string): RequirementKind {
  if (json.kind === "yes-no") return { kind: "yes-no" };
  if (json.kind === "level") return { kind: "level", scale: requireField<LevelScale>(json.scale, path, "scale") };
  const op = requireField(json.op, path, "op");
  // A share of a whole cannot pass 100 %; other figures have a bound only where the pack gives one.
  return json.kind === "percentage"
    ? { kind: "percentage", op, plausibleMaximum: json.plausibleMaximum ?? 100 }
    : { kind: "number", op, plausibleMaximum: json.plausibleMaximum ?? null };
}

function thresholdFrom(json: ThresholdJson, kind: RequirementKind, path: string): Threshold {
  const isFigure = kind.kind === "number" || kind.kind === "percentage";
  if (typeof json === "object") {
    if (isFigure || json.kind === "province") return json;
  } else if (typeof json === "number") {
    if (isFigure) return { kind: "value", value: json };
  } else {
    if (kind.kind === "yes-no" && json === "Đạt") return { kind: "yes-no" };
    if (kind.kind === "level" && kind.scale.includes(json)) return { kind: "level", atLeast: json };
  }
  throw new CriterionSetError(path, `not a threshold of a ${kind.kind} row`);
}

export function provenanceFrom(json: RequirementJson["provenance"]): Provenance {
  return { ...json, missing: json.missing ?? null, checked: json.checked ?? null };
}

function requireField<Field>(field: Field | undefined, path: string, name: string): Field {
  if (field === undefined) throw new CriterionSetError(path, `${name} is missing`);
  return field;
}

/** A criterion whose indicators were forgotten would be met by nothing: a pack without them says so for the whole set. */
function requireIndicators({ criteria, withoutIndicators }: CriterionSet): void {
  const empty = criteria.find(({ indicators }) => indicators.length === 0);
  if (withoutIndicators && empty === undefined) {
    throw new CriterionSetError("withoutIndicators", "every criterion has indicators");
  }
  if (!withoutIndicators && empty !== undefined) throw new CriterionSetError(`criterion ${empty.no}`, "no indicators");
}

function requireUniqueCodes(set: CriterionSet): void {
  const seen = new Set<string>();
  for (const code of set.criteria.flatMap((criterion) => [
    `${criterion.no}`,
    ...criterion.indicators.map((i) => i.code),
  ])) {
    if (seen.has(code)) throw new CriterionSetError(code, "the code stands twice");
    seen.add(code);
  }
}

/** A threshold under the name of an area the set does not have would be lost without a sign. */
function requireKnownAreas({ areas, criteria }: CriterionSet): void {
  const known = new Set(areas.map(({ id }) => id));
  for (const indicator of criteria.flatMap(({ indicators }) => indicators)) {
    for (const { thresholds, directions, records } of [indicator, ...indicator.parts]) {
      const strange = [...Object.keys(thresholds), ...Object.keys(directions), ...Object.keys(records)].find(
        (area) => !known.has(area),
      );
      if (strange !== undefined) throw new CriterionSetError(`indicator ${indicator.code}`, `no area ${strange}`);
    }
  }
}
