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
import { nfcText } from "./nfcText";

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
  const set: CriterionSet = { ...pack, criteria: pack.criteria.map((criterion) => criterionFrom(criterion)) };
  requireUniqueCodes(set);
  requireIndicators(set);
  return set;
}

/** Error thrown when a pack is no valid criterion set; `path` says where. */
export class CriterionSetError extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`criterion set: ${path}: ${reason}`);
    this.name = "CriterionSetError";
  }
}

const isoDate = v.pipe(v.string(), v.isoDate());
const text = nfcText(2000);

const provenanceSchema = v.strictObject({
  confidence: v.picklist(["read", "two-sources", "memory"]),
  source: v.string(),
  note: v.string(),
  missing: v.optional(v.picklist(["province", "not-found", "not-recalled"])),
  checked: v.optional(v.strictObject({ by: text, on: isoDate })),
});

const thresholdSchema = v.union([v.number(), text, v.record(v.pipe(v.string(), v.regex(/^20\d\d$/)), v.number())]);

const requirementFields = {
  text,
  unit: v.nullable(text),
  kind: v.picklist(["yes-no", "percentage", "number", "level"]),
  op: v.optional(v.picklist([">=", "<=", "="])),
  scale: v.optional(v.pipe(v.array(text), v.minLength(2), v.maxLength(6))),
  plausibleMaximum: v.optional(v.number()),
  thresholds: v.record(v.string(), thresholdSchema),
  legal: v.optional(v.boolean(), true),
  provenance: provenanceSchema,
};

const partSchema = v.strictObject({ id: v.pipe(v.string(), v.regex(/^\d{1,2}$/)), ...requirementFields });

const indicatorSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{1,2}\.(\d{1,2}|[a-z])$/)),
  ...requirementFields,
  hasOwnValue: v.optional(v.boolean(), true),
  notApplicable: v.optional(v.picklist(["counts-as-met", "falls-out"]), "falls-out"),
  parts: v.optional(v.array(partSchema), []),
});

const criterionSchema = v.strictObject({
  no: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: text,
  nameProvenance: provenanceSchema,
  indicators: v.array(indicatorSchema),
});

const packSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,60}$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: text,
  sheetLabel: v.pipe(text, v.maxLength(8)),
  level: v.picklist(["commune", "village"]),
  indicatorNoun: v.picklist(["chỉ tiêu", "nội dung"]),
  years: v.strictObject({ from: v.number(), to: v.number() }),
  decision: v.strictObject({ number: text, issuer: text, inForceFrom: isoDate, inForceUntil: v.nullable(isoDate) }),
  areas: v.pipe(v.array(v.strictObject({ id: text, name: text })), v.minLength(1)),
  withoutIndicators: v.optional(v.boolean(), false),
  criteria: v.pipe(v.array(criterionSchema), v.minLength(1)),
});

type RequirementJson = Omit<v.InferOutput<typeof partSchema>, "id">;

function criterionFrom(json: v.InferOutput<typeof criterionSchema>): Criterion {
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
    legal: json.legal,
    provenance: provenanceFrom(json.provenance),
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

function thresholdFrom(json: v.InferOutput<typeof thresholdSchema>, kind: RequirementKind, path: string): Threshold {
  if (kind.kind === "yes-no" && json === "Đạt") return { kind: "yes-no" };
  if (kind.kind === "level" && typeof json === "string" && kind.scale.includes(json)) {
    return { kind: "level", atLeast: json };
  }
  if (kind.kind === "number" || kind.kind === "percentage") {
    if (typeof json === "number") return { kind: "value", value: json };
    if (typeof json === "object") return { kind: "by-year", byYear: json };
  }
  throw new CriterionSetError(path, `not a threshold of a ${kind.kind} row`);
}

function provenanceFrom(json: v.InferOutput<typeof provenanceSchema>): Provenance {
  return { ...json, missing: json.missing ?? null, checked: json.checked ?? null };
}

function requireField<Field>(field: Field | undefined, path: string, name: string): Field {
  if (field === undefined) throw new CriterionSetError(path, `${name} is missing`);
  return field;
}

/** A criterion whose indicators were forgotten would be met by nothing: a pack without them says so for the whole set. */
function requireIndicators({ criteria, withoutIndicators }: CriterionSet): void {
  const wrong = criteria.find(({ indicators }) => (indicators.length === 0) !== withoutIndicators);
  if (wrong === undefined) return;
  const reason = withoutIndicators ? "indicators in a set that says it has none" : "no indicators";
  throw new CriterionSetError(`criterion ${wrong.no}`, reason);
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
