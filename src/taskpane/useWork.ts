import { useState } from "react";
import type { InsertPhase, Outcome, WorkbookProblem } from "../usecases/ports";
import { answerOf } from "./answerOf";

/** Something that is written into the workbook because the officer asked for it. */
export type Work<Value, Problem> =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly phase: InsertPhase }
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "refused"; readonly problem: Problem | WorkbookProblem };

type WorkControls<Value, Problem> = {
  readonly work: Work<Value, Problem>;
  /** Answers how it ended; while one runs, another is not begun and the answer is null. */
  readonly run: (
    ask: (onPhase: (phase: InsertPhase) => void) => Promise<Outcome<Value, Problem | WorkbookProblem>>,
  ) => Promise<Work<Value, Problem> | null>;
  readonly forget: () => void;
};

export function useWork<Value, Problem = never>(): WorkControls<Value, Problem> {
  const [work, setWork] = useState<Work<Value, Problem>>({ kind: "idle" });

  const run: WorkControls<Value, Problem>["run"] = async (ask) => {
    if (work.kind === "running") return null;
    setWork({ kind: "running", phase: "preparing" });
    const outcome = await answerOf(() => ask((phase) => setWork({ kind: "running", phase })));
    const ended: Work<Value, Problem> = outcome.ok
      ? { kind: "done", value: outcome.value }
      : { kind: "refused", problem: outcome.problem };
    setWork(ended);
    return ended;
  };

  return { work, run, forget: () => setWork({ kind: "idle" }) };
}
