import { useCallback, useRef, type Dispatch } from "react";
import { vietnameseDate } from "../../i18n/dateFormat";
import type { FindingTarget } from "../../review/finding";
import type { App, FormProblem, RequestRefusal, SheetReport } from "../../usecases/app";
import type { Outcome, SheetEdit, WorkbookProblem } from "../../usecases/ports";
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
  readonly confirm: (targets: readonly FindingTarget[]) => Promise<void>;
  readonly arrange: () => Promise<void>;
  readonly undo: (inverse: SheetEdit) => Promise<void>;
  readonly upgrade: (sheetId: string) => Promise<void>;
};

type Answer<Value> = Promise<Outcome<Value, RequestRefusal | FormProblem | WorkbookProblem>>;

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
    async <Value>(action: WritingAction, ask: () => Answer<Value>, noticeOf: (value: Value) => Notice) => {
      if (busy.current) return;
      busy.current = true;
      dispatch({ kind: "started" });
      const outcome = await answerOf(ask);
      busy.current = false;
      if (outcome.ok) {
        dispatch({ kind: "ended", notice: noticeOf(outcome.value) });
        await run("written");
        return;
      }
      const problem = writtenProblem(outcome.problem);
      dispatch({ kind: "ended", notice: { kind: "notWritten", action, problem } });
      if (problem.code === "changed") await run("written");
    },
    [dispatch, run],
  );

  const confirm = useCallback(
    (targets: readonly FindingTarget[]) =>
      write(
        "confirm",
        () => app.confirmCarried(targets),
        ({ inverse }) => {
          return { kind: "confirmed", count: targets.length, inverse };
        },
      ),
    [app, write],
  );
  const undo = useCallback(
    (inverse: SheetEdit) =>
      write(
        "undo",
        () => app.undo(inverse),
        () => ({ kind: "undone" }),
      ),
    [app, write],
  );
  const upgrade = useCallback(
    (sheetId: string) =>
      write(
        "upgrade",
        () => app.upgradeForm(sheetId, () => undefined),
        (made) => ({ kind: "upgraded", made }),
      ),
    [app, write],
  );
  const arrange = useCallback(async () => {
    if (report === null) return;
    await write(
      "arrange",
      () => app.changeMode(report.sheetId, ownPeriod(report)),
      ({ inverse }) => ({ kind: "arranged", inverse }),
    );
  }, [app, report, write]);

  return { confirm, arrange, undo, upgrade };
}

/** The report's own kind and day; its frame stays as it is, whatever is named here. */
function ownPeriod({ mode, year, asOf }: SheetReport) {
  return { mode, year, asOf: asOf === null ? "" : vietnameseDate(asOf), frame: "annex" } as const;
}

/** The sheet's own head is what is asked for: where that is refused, the officer has changed it since. */
function writtenProblem(problem: RequestRefusal | FormProblem | WorkbookProblem): FormProblem | WorkbookProblem {
  return problem.code === "request" ? { code: "changed" } : problem;
}
