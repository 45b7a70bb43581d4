import { useCallback, useEffect, useState } from "react";
import type { App } from "../../usecases/app";
import type { Outcome, WorkbookProblem } from "../../usecases/ports";
import type { SetWork } from "../../usecases/sets/setWork";
import { answerOf } from "../answerOf";

type SetWorkControls = {
  /** Null until it is there, or known not to come. */
  readonly answer: Outcome<SetWork, WorkbookProblem> | null;
  readonly again: () => void;
};

/** The work on criterion sets: its script comes over the network, so that it may fail and be asked for again. */
export function useSetWork(app: App): SetWorkControls {
  const [answer, setAnswer] = useState<Outcome<SetWork, WorkbookProblem> | null>(null);

  const ask = useCallback(
    () => answerOf<SetWork, never>(async () => ({ ok: true, value: await app.setWork() })),
    [app],
  );

  useEffect(() => {
    let wanted = true;
    void ask().then((answered) => {
      if (wanted) setAnswer(answered);
    });
    return () => {
      wanted = false;
    };
  }, [ask]);

  const again = () => {
    setAnswer(null);
    void ask().then(setAnswer);
  };
  return { answer, again };
}
