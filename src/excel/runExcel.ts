import type { Outcome, WorkbookProblem } from "../usecases/ports";
import { problemFrom } from "./officeProblem";

/** One conversation with Excel; what it throws comes back as a value. */
export async function runExcel<Value>(
  batch: (context: Excel.RequestContext) => Promise<Outcome<Value, WorkbookProblem>>,
): Promise<Outcome<Value, WorkbookProblem>> {
  try {
    return await Excel.run(batch);
  } catch (thrown) {
    return { ok: false, problem: problemFrom(thrown) };
  }
}

export function success<Value>(value: Value): Outcome<Value, never> {
  return { ok: true, value };
}

export function failure<Problem>(problem: Problem): Outcome<never, Problem> {
  return { ok: false, problem };
}
