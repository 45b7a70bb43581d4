import { useCallback, useRef, type Dispatch } from "react";
import { vietnameseDate } from "../../i18n/dateFormat";
import type { App, FormProblem, RequestRefusal, SheetReport } from "../../usecases/app";
import type { Outcome, SheetEdit, WorkbookProblem } from "../../usecases/ports";
import type { CheckTools } from "./checkTools";
import { answerOf } from "../answerOf";
import {
  reportShown,
  type CheckEvent,
  type CheckReason,
  type CheckState,
  type Notice,
  type WritingAction,
} from "./checkState";

type Writing = {
  readonly work: CheckTools["work"];
  readonly arrange: () => Promise<void>;
  readonly undo: (inverse: SheetEdit) => Promise<void>;
  readonly upgrade: (sheetId: string) => Promise<void>;
};

type Answer<Value> = Promise<Outcome<Value, RequestRefusal | FormProblem | WorkbookProblem>>;

/** What is told where nothing was written. */
type Refusal =
  | { readonly kind: "notWritten"; readonly action: WritingAction }
  | { readonly kind: "notDone"; readonly title: string };

const notWritten = (action: WritingAction): Refusal => ({ kind: "notWritten", action });

/** What the officer has written from tab Kiểm tra: one at a time, a new check after each. */
export function useWriting(
  app: App,
  state: CheckState,
  dispatch: Dispatch<CheckEvent>,
  run: (reason: CheckReason) => Promise<unknown>,
): Writing {
  const busy = useRef(false);
  const report = reportShown(state);

  const write = useCallback(
    async <Value>(ask: () => Answer<Value>, noticeOf: (value: Value) => Notice, refusal: Refusal) => {
      if (busy.current) return false;
      busy.current = true;
      dispatch({ kind: "started" });
      const outcome = await answerOf(ask);
      busy.current = false;
      if (outcome.ok) {
        dispatch({ kind: "ended", notice: noticeOf(outcome.value) });
        await run("written");
        return true;
      }
      const problem = writtenProblem(outcome.problem);
      dispatch({ kind: "ended", notice: { ...refusal, problem } });
      if (problem.code === "changed") await run("written");
      return false;
    },
    [dispatch, run],
  );

  const work = useCallback<CheckTools["work"]>(
    ({ ask, done, refused }) =>
      write(ask, (value) => ({ kind: "done", told: done(value) }), { kind: "notDone", title: refused }),
    [write],
  );
  const undo = useCallback(
    async (inverse: SheetEdit) => {
      await write(
        () => app.undo(inverse),
        () => ({ kind: "undone" }),
        notWritten("undo"),
      );
    },
    [app, write],
  );
  const upgrade = useCallback(
    async (sheetId: string) => {
      await write(
        () => app.upgradeForm(sheetId, () => undefined),
        (made) => ({ kind: "upgraded", made }),
        notWritten("upgrade"),
      );
    },
    [app, write],
  );
  const arrange = useCallback(async () => {
    if (report === null) return;
    await write(
      () => app.changeMode(report.sheetId, ownPeriod(report)),
      ({ inverse }) => ({ kind: "arranged", inverse }),
      notWritten("arrange"),
    );
  }, [app, report, write]);

  return { work, arrange, undo, upgrade };
}

/** The report's own kind and day; its frame stays as it is, whatever is named here. */
function ownPeriod({ mode, year, asOf }: SheetReport) {
  return { mode, year, asOf: asOf === null ? "" : vietnameseDate(asOf), frame: "annex" } as const;
}

/** The sheet's own head is what is asked for: where that is refused, the officer has changed it since. */
function writtenProblem(problem: RequestRefusal | FormProblem | WorkbookProblem): FormProblem | WorkbookProblem {
  return problem.code === "request" ? { code: "changed" } : problem;
}
