import { useCallback, useEffect, useRef } from "react";
import type { App } from "../../usecases/app";
import { answerOf } from "../answerOf";

type LiveCheck = {
  /** A result is on view, so that edits matter. */
  readonly wanted: boolean;
  /** The tab is hidden or a check is running: an edit meanwhile is remembered, not answered. */
  readonly paused: boolean;
  /** Answers false when Excel was only busy, so that it is tried again. */
  readonly check: () => Promise<boolean>;
};

/** Typing into a column of cells raises an event each; one check after the last is enough. */
const QUIET_MS = 400;
const RETRY_MS = 2000;

/** Checks again after edits. Never moves the focus and never writes. */
export function useLiveCheck(app: App, { wanted, paused, check }: LiveCheck): void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const due = useRef(false);
  const latest = useRef({ paused, check });

  const schedule = useCallback((delay: number) => {
    due.current = true;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (latest.current.paused) return;
      due.current = false;
      void latest.current.check().then((done) => {
        if (!done) schedule(RETRY_MS);
      });
    }, delay);
  }, []);

  useEffect(() => {
    latest.current = { paused, check };
    if (!paused && due.current) schedule(QUIET_MS);
  }, [paused, check, schedule]);

  useEffect(() => {
    if (!wanted) return undefined;
    const watching = answerOf(() => app.watch(() => schedule(QUIET_MS)));
    return () => {
      if (timer.current !== null) clearTimeout(timer.current);
      void watching.then((outcome) => (outcome.ok ? outcome.value() : undefined));
    };
  }, [app, wanted, schedule]);
}
