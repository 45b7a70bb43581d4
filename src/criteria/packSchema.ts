import * as v from "valibot";
import type { Threshold } from "./criterionSet";
import { nfcText } from "./nfcText";

const isoDate = v.pipe(v.string(), v.isoDate());
const text = nfcText(2000);
const signature = v.strictObject({ by: text, on: isoDate });

export const provenanceSchema = v.strictObject({
  confidence: v.picklist(["read", "two-sources", "memory", "annex"]),
  source: v.string(),
  note: v.string(),
  missing: v.optional(v.picklist(["province", "not-found", "not-recalled"])),
  checked: v.optional(signature),
});

const comparison = v.picklist([">=", "<=", "=", ">", "<"]);
const figure = v.pipe(v.number(), v.finite());

const thresholdSchema = v.union([
  figure,
  text,
  v.pipe(
    v.strictObject({ leftTo: v.literal("province") }),
    v.transform((): Threshold => ({ kind: "province" })),
  ),
  v.pipe(
    v.strictObject({ ofSet: text, code: text, times: figure }),
    v.transform(({ ofSet, code, times }): Threshold => ({ kind: "of-set", set: ofSet, code, times })),
  ),
  v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^20\d\d$/)), figure),
    v.transform((byYear): Threshold => ({ kind: "by-year", byYear })),
  ),
]);

const recordSchema = v.strictObject({
  document: v.optional(v.pipe(v.string(), v.maxLength(200)), ""),
  note: v.optional(v.pipe(v.string(), v.maxLength(2000)), ""),
  changed: v.optional(signature),
  checked: v.optional(signature),
});

const requirementFields = {
  text,
  unit: v.nullable(text),
  kind: v.picklist(["yes-no", "percentage", "number", "level"]),
  op: v.optional(comparison),
  scale: v.optional(v.pipe(v.array(text), v.minLength(2), v.maxLength(6))),
  plausibleMaximum: v.optional(v.number()),
  thresholds: v.record(v.string(), thresholdSchema),
  directions: v.optional(v.record(v.string(), comparison), {}),
  legal: v.optional(v.boolean(), true),
  provenance: provenanceSchema,
  records: v.optional(v.record(v.string(), recordSchema), {}),
};

const partSchema = v.strictObject({ id: v.pipe(v.string(), v.regex(/^\d{1,2}$/)), ...requirementFields });

const indicatorSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{1,2}\.(\d{1,2}|[a-z])$/)),
  ...requirementFields,
  hasOwnValue: v.optional(v.boolean(), true),
  notApplicable: v.optional(v.picklist(["counts-as-met", "falls-out"]), "falls-out"),
  parts: v.optional(v.pipe(v.array(partSchema), v.maxLength(20)), []),
});

const criterionSchema = v.strictObject({
  no: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: text,
  nameProvenance: provenanceSchema,
  indicators: v.pipe(v.array(indicatorSchema), v.maxLength(99)),
});

/** Unknown fields are refused everywhere: `parseCriterionSet` says why. */
export const packSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,60}$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: text,
  sheetLabel: v.pipe(text, v.maxLength(8)),
  level: v.picklist(["commune", "village"]),
  indicatorNoun: v.picklist(["chỉ tiêu", "nội dung"]),
  years: v.strictObject({ from: v.number(), to: v.number() }),
  decision: v.strictObject({ number: text, issuer: text, inForceFrom: isoDate, inForceUntil: v.nullable(isoDate) }),
  areas: v.pipe(v.array(v.strictObject({ id: text, name: text })), v.minLength(1), v.maxLength(20)),
  withoutIndicators: v.optional(v.boolean(), false),
  edition: v.optional(
    v.strictObject({
      by: text,
      on: isoDate,
      note: v.pipe(v.string(), v.maxLength(2000)),
      code: v.pipe(v.string(), v.regex(/^[0-9a-z]{9}$/)),
    }),
  ),
  criteria: v.pipe(v.array(criterionSchema), v.minLength(1), v.maxLength(99)),
});

export type CriterionJson = v.InferOutput<typeof criterionSchema>;
export type RequirementJson = Omit<v.InferOutput<typeof partSchema>, "id">;
export type ThresholdJson = v.InferOutput<typeof thresholdSchema>;
