import type { Counters } from "../counters";
import { ExcelError } from "../model/excelError";
import type { Batch, BatchAnswer, WireAction } from "./batch";
import { ACTION } from "./batch";
import type { Effect } from "./hostObject";
import { isHostObject } from "./hostObject";
import type { Json } from "./json";
import type { PathRoots } from "./objectPaths";
import { ObjectPaths } from "./objectPaths";
import { answerQuery } from "./query";

/** What the client reads when it called something on a null object: nothing happened, and that is no error. */
const NULL_OBJECT: Json = { _IsNull: true };

/**
 * Carries out a batch in the order of its actions. The first refusal ends it; what was done before stays done, as in
 * Excel, which has no rollback ("Excel JavaScript object model: sync").
 */
export function carryOut(
  batch: Batch,
  roots: PathRoots,
  counters: Counters,
  beforeAction: (index: number) => void,
): BatchAnswer {
  const results: { ActionId: number; Value: Json }[] = [];
  const traceIds: number[] = [];
  const count = (effect: Effect): void => {
    if (effect === "write") counters.writes += 1;
  };
  const paths = new ObjectPaths(batch, roots, count);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      beforeAction(index);
      counters.actions += 1;
      results.push({ ActionId: action.Id, Value: perform(action, paths, count) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (problem) {
      if (!(problem instanceof ExcelError)) throw problem;
      const error = {
        Code: problem.code,
        Message: problem.message,
        Location: location(paths, action),
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return { Results: results, TraceIds: traceIds, Error: error };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function perform(action: WireAction, paths: ObjectPaths, count: (effect: Effect) => void): Json {
  if (action.ActionType === ACTION.trace) return null;
  if (action.ObjectPathId === null || action.ObjectPathId === undefined) {
    throw new ExcelError("GeneralException", `action ${action.Id} names no object`);
  }
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object === null ? null : object.identity();
    case ACTION.query:
      // The client takes any answer but null for an object that is there (read in ClientObject._handleResult).
      return object === null ? null : answerQuery(object, action.QueryInfo?.Select ?? []);
    case ACTION.method: {
      if (object === null) return NULL_OBJECT;
      const { answer, effect } = object.call(action.Name, paths.arguments(action.ArgumentInfo));
      count(effect);
      return isHostObject(answer) ? answer.identity() : answer;
    }
    case ACTION.setProperty:
      if (object === null) return NULL_OBJECT;
      object.write(action.Name, paths.arguments(action.ArgumentInfo)[0] ?? null);
      count("write");
      return null;
    default:
      throw new ExcelError("ApiNotFound", `the Excel stand-in has no action type ${action.ActionType}`);
  }
}

/** "Range.values", as Excel names the place in `debugInfo.errorLocation`. */
function location(paths: ObjectPaths, action: WireAction): string {
  const className = paths.className(action.ObjectPathId ?? 0);
  return [className, action.Name.charAt(0).toLowerCase() + action.Name.slice(1)]
    .filter((part) => part !== "")
    .join(".");
}
