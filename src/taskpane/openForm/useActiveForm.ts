import { useCallback, useEffect, useRef, useState } from "react";
import type { ActiveForm, App, FormProblem } from "../../usecases/app";
import type { Outcome, WorkbookProblem } from "../../usecases/ports";
import { answerOf } from "../answerOf";
import { isPassing } from "../isPassing";
import { keepWatching } from "../live/keepWatching";
import { liveTimer, type LiveAnswer } from "../live/liveTimer";

type FormAnswer = Outcome<ActiveForm | null, FormProblem | WorkbookProblem>;

type ActiveFormControls = {
  /** Null until Excel has answered for the first time. */
  readonly answer: FormAnswer | null;
  readonly look: () => Promise<void>;
};

/** What the sheet on view is: asked when the section opens, on demand, and when another sheet comes into view. */
export function useActiveForm(app: App): ActiveFormControls {
  const [answer, setAnswer] = useState<FormAnswer | null>(null);
  const turn = useRef(0);

  const look = useCallback(async () => {
    const mine = (turn.current += 1);
    const answered = await answerOf(() => app.describeActiveForm());
    if (mine === turn.current) setAnswer(answered);
  }, [app]);

  useEffect(() => {
    void look();
  }, [look]);

  const shown = useRef<string | null>(null);
  useEffect(() => {
    shown.current = answer?.ok === true ? (answer.value?.sheetId ?? null) : null;
  }, [answer]);
  /** Looks by itself: a refusal that ends when the officer finishes his cell takes nothing away, and it looks again. */
  const lookLive = useCallback(async (): Promise<LiveAnswer> => {
    const mine = (turn.current += 1);
    const answered = await answerOf(() => app.describeActiveForm());
    if (mine !== turn.current) return "news";
    if (isPassing(answered)) return "busy";
    setAnswer(answered);
    return "news";
  }, [app]);
  useEffect(() => {
    const timer = liveTimer(lookLive);
    const stopWatching = keepWatching(app, ({ kind, sheetId }) => {
      const isEdit = kind === "edited" || kind === "recalculated";
      if (!isEdit && sheetId !== shown.current) timer.occurred("edited");
    });
    return () => {
      timer.stop();
      stopWatching();
    };
  }, [app, lookLive]);

  return { answer, look };
}
