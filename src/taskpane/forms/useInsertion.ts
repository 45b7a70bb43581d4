import { useState } from "react";
import type { App, InsertProblem, InsertRequest } from "../../usecases/app";
import type { InsertedSheet, InsertPhase } from "../../usecases/ports";
import { answerOf } from "../answerOf";

export type Insertion =
  | { readonly kind: "idle" }
  | { readonly kind: "inserting"; readonly phase: InsertPhase }
  | { readonly kind: "inserted"; readonly sheet: InsertedSheet }
  | { readonly kind: "refused"; readonly problem: InsertProblem };

type InsertionControls = {
  readonly insertion: Insertion;
  /** Answers how it ended; while one insertion runs, another is not begun and the answer is null. */
  readonly insert: (request: InsertRequest) => Promise<Insertion | null>;
};

export function useInsertion(app: App): InsertionControls {
  const [insertion, setInsertion] = useState<Insertion>({ kind: "idle" });

  const insert = async (request: InsertRequest) => {
    if (insertion.kind === "inserting") return null;
    setInsertion({ kind: "inserting", phase: "preparing" });
    const outcome = await answerOf(() =>
      app.insertForm(request, (phase) => setInsertion({ kind: "inserting", phase })),
    );
    const ended: Insertion = outcome.ok
      ? { kind: "inserted", sheet: outcome.value }
      : { kind: "refused", problem: outcome.problem };
    setInsertion(ended);
    return ended;
  };

  return { insertion, insert };
}
