import { useCallback, useRef, useState } from "react";
import type { App } from "../../usecases/app";
import type { WorkbookProblem } from "../../usecases/ports";
import type { WorkbookCheck, WorkbookProgress } from "../../usecases/workbookCheck";
import { answerOf } from "../answerOf";

export type WorkbookCourse =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: WorkbookProgress | null }
  | { readonly kind: "done"; readonly check: WorkbookCheck }
  | { readonly kind: "stopped" }
  | { readonly kind: "refused"; readonly problem: WorkbookProblem };

/** Kiểm tra cả tệp: one at a time, with what it is at and a way to stop it. */
export function useWorkbookCheck(app: App): {
  readonly course: WorkbookCourse;
  readonly run: () => Promise<void>;
  readonly stop: () => void;
} {
  const [course, setCourse] = useState<WorkbookCourse>({ kind: "idle" });
  const running = useRef(false);
  const cancelled = useRef(false);

  const run = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    cancelled.current = false;
    setCourse({ kind: "running", progress: null });
    const onProgress = (progress: WorkbookProgress): Promise<void> => {
      setCourse({ kind: "running", progress });
      return drawn();
    };
    const outcome = await answerOf(() => app.checkWorkbook(onProgress, () => cancelled.current));
    running.current = false;
    if (outcome.ok) setCourse({ kind: "done", check: outcome.value });
    else if (outcome.problem.code === "cancelled") setCourse({ kind: "stopped" });
    else setCourse({ kind: "refused", problem: outcome.problem });
  }, [app]);

  const stop = useCallback(() => {
    cancelled.current = true;
  }, []);

  return { course, run, stop };
}

/** Lets the pane draw, and a press on Dừng arrive, before the next sheet. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
