import { useEffect, useRef } from "react";
import type { App } from "../../usecases/app";
import { answerOf } from "../answerOf";
import { liveTimer, type LiveTimer } from "../liveTimer";

type LiveCheck = {
  /** A result is on view, so that edits matter. */
  readonly wanted: boolean;
  /** The tab is hidden or a check is running. */
  readonly paused: boolean;
  /** Answers false when Excel was only busy, so that it is tried again. */
  readonly check: () => Promise<boolean>;
};

/** Checks again after edits. Never moves the focus and never writes. */
export function useLiveCheck(app: App, { wanted, paused, check }: LiveCheck): void {
  const live = useRef<LiveTimer | null>(null);

  useEffect(() => {
    if (!wanted) return undefined;
    const timer = liveTimer(check);
    live.current = timer;
    const watching = answerOf(() => app.watch(() => timer.edited()));
    return () => {
      timer.stop();
      live.current = null;
      void watching.then((outcome) => (outcome.ok ? outcome.value() : undefined)).catch(() => undefined);
    };
  }, [app, wanted, check]);

  useEffect(() => live.current?.setPaused(paused), [paused, wanted, check]);
}
