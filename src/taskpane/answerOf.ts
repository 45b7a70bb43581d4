import type { Outcome, WorkbookProblem } from "../usecases/ports";

/**
 * Runs one verb of the app so that nothing can stop the pane: what is thrown (a script that could not be
 * fetched, a fault of ours) becomes a problem with a reference to report.
 */
export async function answerOf<Value, Problem>(
  ask: () => Promise<Outcome<Value, Problem>>,
): Promise<Outcome<Value, Problem | WorkbookProblem>> {
  try {
    return await ask();
  } catch (error) {
    const reference = error instanceof Error ? error.name : "Error";
    return { ok: false, problem: { code: "unknown", reference } };
  }
}
