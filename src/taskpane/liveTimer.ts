export type LiveTimer = {
  /** Something changed in the workbook. */
  edited(): void;
  /** While paused an edit is remembered, not answered. */
  setPaused(paused: boolean): void;
  stop(): void;
};

/** Typing into a column of cells raises an event each; one check after the last is enough. */
const QUIET_MS = 400;
/** Excel was busy with a half-typed cell; it may be finished without any event (Escape). */
const RETRY_MS = 2000;

/** Runs a check once the edits have come to rest. `check` answers false when it is to be tried again. */
export function liveTimer(check: () => Promise<boolean>): LiveTimer {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let paused = false;
  let due = false;
  let stopped = false;

  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const schedule = (delay: number) => {
    due = true;
    cancel();
    if (!paused && !stopped) timer = setTimeout(() => void runNow(), delay);
  };

  const runNow = async () => {
    cancel();
    due = false;
    if (await check()) return;
    // An edit that came in meanwhile is already scheduled, and sooner.
    if (!isScheduled()) schedule(RETRY_MS);
  };

  const isScheduled = () => timer !== null;

  return {
    edited: () => schedule(QUIET_MS),
    setPaused(value) {
      paused = value;
      if (paused) cancel();
      else if (due) schedule(QUIET_MS);
    },
    stop() {
      stopped = true;
      cancel();
    },
  };
}
