import * as v from "valibot";
import type { Json } from "./json";

/** Kinds of object path and action, named after what the client sends (see docs/excel-stand-in.md, "The protocol"). */
export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 } as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Arguments come out of JSON.parse, so they are JSON by construction; each member parses its own. */
const json = v.custom<Json>(() => true);

const argumentInfo = v.optional(
  v.object({
    Arguments: v.nullish(v.array(json)),
    /** In the place of each argument that is an object: its path; nested as the argument is. */
    ReferencedObjectPathIds: v.nullish(v.array(json)),
  }),
);

const objectPath = v.object({
  Id: v.number(),
  ObjectPathType: v.number(),
  Name: v.nullish(v.string(), ""),
  ParentObjectPathId: v.nullish(v.number()),
  ArgumentInfo: argumentInfo,
});

const action = v.object({
  Id: v.number(),
  ActionType: v.number(),
  Name: v.nullish(v.string(), ""),
  ObjectPathId: v.nullish(v.number()),
  ArgumentInfo: argumentInfo,
  QueryInfo: v.nullish(v.object({ Select: v.nullish(v.array(v.string())), Expand: v.nullish(v.array(v.string())) })),
});

const batch = v.object({
  ObjectPaths: v.nullish(v.record(v.string(), objectPath), {}),
  Actions: v.nullish(v.array(action), []),
});

export type ArgumentInfo = v.InferOutput<typeof argumentInfo>;
export type WirePath = v.InferOutput<typeof objectPath>;
export type WireAction = v.InferOutput<typeof action>;
export type Batch = v.InferOutput<typeof batch>;

/** Throws on a body the client never sends: the stand-in is then out of step with the library. */
export function parseBatch(text: string): Batch {
  return v.parse(batch, JSON.parse(text));
}

export type BatchError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
};

export type BatchAnswer = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
};

/**
 * Batches the client sends for itself: releasing the ranges of an Excel.run that has ended, its services' errands. They
 * are no syncs of the add-in's.
 */
export function isHousekeeping(batch: Batch): boolean {
  return batch.Actions.every((action) => {
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    const isRoot = path?.ObjectPathType === PATH.root;
    if (path?.ObjectPathType === PATH.service) return true;
    if (action.ActionType === ACTION.instantiate && isRoot) return true;
    return action.ActionType === ACTION.method && isRoot && action.Name === "_RemoveReference";
  });
}
