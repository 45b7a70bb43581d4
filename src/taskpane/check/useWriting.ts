import { useCallback, useRef, type Dispatch } from "react";
import { vietnameseDate } from "../../i18n/dateFormat";
import type { App, FormProblem, RequestRefusal, SheetReport } from "../../usecases/app";
import type { Outcome, WorkbookProblem } from "../../usecases/ports";
import type { CheckTools } from "./checkTools";
import { answerOf } from "../answerOf";
import { reportShown, type CheckEvent, type CheckReason, type CheckState, type Notice } from "./checkState";

export type Writing = {
  readonly write: Write;
  /** Tells something without a task. */
  readonly tell: (notice: Notice) => void;
  readonly work: CheckTools["work"];
  readonly arrange: () => Promise<void>;
};

/** Carries out what is asked, one at a time, tells how it went and checks anew. True where it was done. */
export type Write = <Value>(
  ask: () => Promise<Outcome<Value, RequestRefusal | FormProblem | WorkbookProblem>>,
  done: (value: Value) => Notice,
  refused: (problem: FormProblem | WorkbookProblem) => Notice,
) => Promise<boolean>;

/** What the officer has written from tab Kiểm tra: one at a time, a new check after each. */
export function useWriting(
  app: App,
  state: CheckState,
  dispatch: Dispatch<CheckEvent>,
  run: (reason: CheckReason) => Promise<unknown>,
): Writing {
  const busy = useRef(false);
  const report = reportShown(state);

  const tell = useCallback((notice: Notice) => dispatch({ kind: "ended", notice }), [dispatch]);
  const write = useCallback<Write>(
    async (ask, done, refused) => {
      if (busy.current) return false;
      busy.current = true;
      dispatch({ kind: "started" });
      const outcome = await answerOf(ask);
      busy.current = false;
      if (outcome.ok) {
        tell(done(outcome.value));
        await run("written");
        return true;
      }
      const problem = writtenProblem(outcome.problem);
      tell(refused(problem));
      if (problem.code === "changed") await run("written");
      return false;
    },
    [dispatch, run, tell],
  );

  const work = useCallback<CheckTools["work"]>(
    ({ ask, done, refused }) =>
      write(
        ask,
        (value) => ({ kind: "done", told: done(value) }),
        (problem) => ({ kind: "notDone", title: refused, problem }),
      ),
    [write],
  );
  const arrange = useCallback(async () => {
    if (report === null) return;
    await write(
      () => app.changeMode(report.sheetId, ownPeriod(report)),
      ({ inverse }) => ({ kind: "arranged", inverse }),
      (problem) => ({ kind: "notWritten", action: "arrange", problem }),
    );
  }, [app, report, write]);

  return { write, tell, work, arrange };
}

/** The report's own kind and day; its frame stays as it is, whatever is named here. */
function ownPeriod({ mode, year, asOf }: SheetReport) {
  return { mode, year, asOf: asOf === null ? "" : vietnameseDate(asOf), frame: "annex" } as const;
}

/** The sheet's own head is what is asked for: where that is refused, the officer has changed it since. */
function writtenProblem(problem: RequestRefusal | FormProblem | WorkbookProblem): FormProblem | WorkbookProblem {
  return problem.code === "request" ? { code: "changed" } : problem;
}
