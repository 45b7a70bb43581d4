import * as v from "valibot";
import { nfcText } from "../../criteria/nfcText";
import type { PlannedWork } from "../bieu02/plannedWork";

/** A commune's plan of a year as the forms take it up: what to do on which row, what to reach, who does what. */
export type PlanExample = {
  readonly number: string;
  /** ISO date. */
  readonly signedOn: string;
  readonly year: number;
  readonly commune: string;
  readonly village: string;
  /** Rows of the joint list of both commune sets. */
  readonly communeRows: readonly PlanRow<CommuneRowRef>[];
  /** Rows of the village's set. */
  readonly villageRows: readonly PlanRow<VillageRowRef>[];
  /** Contents of the model residential area, for Biểu 02. */
  readonly works: readonly PlannedWork[];
  readonly assignments: readonly Assignment[];
};

export type PlanRow<Ref> = {
  readonly row: Ref;
  /** The plan's own words; empty where it sets a target only. */
  readonly tasks: string;
  /** An answer of the row's kind: a figure, a level of its scale, "Đạt". */
  readonly target?: number | string;
  /** The plan wants this criterion met within the year. */
  readonly aim?: true;
  readonly responsible?: string;
};

/** `set` counts from 0 in the joint list's sets. */
export type CommuneRowRef =
  | { readonly group: string }
  | { readonly set: number; readonly no: number }
  | { readonly set: number; readonly code: string; readonly part?: string };

export type VillageRowRef = { readonly no: number } | { readonly code: string };

export type Assignment = {
  /** Where the plan says it: "III.5". */
  readonly section: string;
  readonly task: string;
  readonly lead: string;
  /** Who works along; empty where the plan names nobody. */
  readonly with: string;
  readonly when: string;
  readonly note?: string;
};

/** Longer texts would make a printed row too high. */
export const LONGEST_TASKS = 330;
export const LONGEST_ASSIGNMENT = 300;
export const LONGEST_WORK = 200;

/** The one way from JSON to a PlanExample. Throws PlanExampleError with the path of the first fault. */
export function parsePlanExample(json: unknown): PlanExample {
  const parsed = v.safeParse(exampleSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new PlanExampleError(v.getDotPath(issue) ?? "", issue.message);
  }
  const example = parsed.output;
  requireSoundRows(example.communeRows, "communeRows");
  requireSoundRows(example.villageRows, "villageRows");
  return example;
}

/** Error thrown when a file is no valid example; `path` says where. */
export class PlanExampleError extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`plan example: ${path}: ${reason}`);
    this.name = "PlanExampleError";
  }
}

const emptyOr = <Text extends v.GenericSchema<string>>(text: Text) => v.union([v.literal(""), text]);
const no = v.pipe(v.number(), v.integer(), v.minValue(1));
const set = v.pipe(v.number(), v.integer(), v.minValue(0));
const code = nfcText(5);

const communeRef = v.union([
  v.strictObject({ group: nfcText(4) }),
  v.strictObject({ set, no }),
  v.strictObject({ set, code, part: v.exactOptional(nfcText(2)) }),
]);

const villageRef = v.union([v.strictObject({ no }), v.strictObject({ code })]);

const rowFields = {
  tasks: emptyOr(nfcText(LONGEST_TASKS)),
  target: v.exactOptional(v.union([v.number(), nfcText(30)])),
  aim: v.exactOptional(v.literal(true)),
  responsible: v.exactOptional(nfcText(60)),
};

const assignmentSchema = v.strictObject({
  section: v.pipe(v.string(), v.regex(/^(I|II|III)(\.\d){1,2}$/)),
  task: nfcText(LONGEST_ASSIGNMENT),
  lead: nfcText(60),
  with: emptyOr(nfcText(60)),
  when: nfcText(40),
  note: v.exactOptional(emptyOr(nfcText(120))),
});

/** A quantity says nothing without its unit. */
const workSchema = v.pipe(
  v.strictObject({
    criterion: no,
    text: nfcText(LONGEST_WORK),
    unit: v.exactOptional(nfcText(12)),
    quantity: v.exactOptional(v.pipe(v.number(), v.gtValue(0))),
    responsible: v.exactOptional(nfcText(60)),
  }),
  v.check(({ unit, quantity }) => unit !== undefined || quantity === undefined, "a quantity without a unit"),
);

const exampleSchema = v.strictObject({
  number: nfcText(40),
  signedOn: v.pipe(v.string(), v.isoDate()),
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
  commune: nfcText(60),
  village: nfcText(60),
  communeRows: v.array(v.strictObject({ row: communeRef, ...rowFields })),
  villageRows: v.array(v.strictObject({ row: villageRef, ...rowFields })),
  works: v.array(workSchema),
  assignments: v.array(assignmentSchema),
});

/** Two entries for one row would overwrite each other in the form; one without content is a slip. */
function requireSoundRows(rows: readonly PlanRow<CommuneRowRef>[] | readonly PlanRow<VillageRowRef>[], path: string) {
  const seen = new Set<string>();
  for (const [index, { row, tasks, target, aim }] of rows.entries()) {
    const at = `${path}.${index}`;
    if (tasks === "" && target === undefined && aim === undefined) throw new PlanExampleError(at, "says nothing");
    const reference = JSON.stringify(Object.entries(row).sort());
    if (seen.has(reference)) throw new PlanExampleError(`${at}.row`, "the row stands twice");
    seen.add(reference);
  }
}
