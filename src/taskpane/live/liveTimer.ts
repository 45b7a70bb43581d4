/** What a check that nobody asked for came to. */
export type LiveAnswer =
  /** Excel was busy with a half-typed cell: it is tried again. */
  | "busy"
  /** The same as what is shown. */
  | "same"
  | "news";

/** "recalculated": results of formulas may be others, nobody typed anything. */
export type LiveCause = "edited" | "recalculated";

export type LiveTimer = {
  /** Something changed in the workbook. */
  occurred(cause: LiveCause): void;
  /** While paused a change is remembered, not answered. */
  setPaused(paused: boolean): void;
  stop(): void;
};

/** Typing into a column of cells raises an event each; one check after the last is enough. */
const QUIET_MS = 400;
/** A co-author types without a pause: the result must not grow older than this. */
const LONGEST_MS = 3000;
/** Excel was busy with a half-typed cell; it may be finished without any event (Escape). */
const RETRY_MS = 2000;
/** A sheet that recalculates by itself and never says anything new is looked at so seldom in the end. */
const SELDOM_MS = 30_000;

type Timer = ReturnType<typeof setTimeout>;

/** Runs a check once changes have come to rest, at the latest after a while, one at a time. */
export function liveTimer(check: () => Promise<LiveAnswer>): LiveTimer {
  let rest: Timer | undefined;
  let latest: Timer | undefined;
  let due: LiveCause | null = null;
  let running = false;
  let paused = false;
  let stopped = false;
  /** How often in a row a recalculation alone led to a check that found nothing new. */
  let vain = 0;

  const disarm = () => {
    clearTimeout(rest);
    clearTimeout(latest);
    rest = latest = undefined;
  };

  const arm = (quiet = QUIET_MS) => {
    if (due === null || running || paused || stopped) return;
    const isVain = due === "recalculated" && vain > 0;
    clearTimeout(rest);
    if (!isVain) rest = setTimeout(run, quiet);
    latest ??= setTimeout(run, isVain ? Math.min(LONGEST_MS * 2 ** vain, SELDOM_MS) : LONGEST_MS);
  };

  const take = (): LiveCause | null => {
    const cause = due;
    due = null;
    return cause;
  };

  const run = () => void answer();
  const answer = async () => {
    disarm();
    const cause = take();
    running = true;
    const found = await check();
    running = false;
    if (found === "busy") {
      // What came in meanwhile is answered as soon as anything; else it is only tried again.
      if (due === null) {
        due = cause;
        arm(RETRY_MS);
      } else arm();
      return;
    }
    vain = cause === "recalculated" && found === "same" ? vain + 1 : 0;
    arm();
  };

  return {
    occurred(cause) {
      if (cause === "edited" && due !== "edited") {
        due = "edited";
        vain = 0;
        clearTimeout(latest);
        latest = undefined;
      }
      due ??= cause;
      arm();
    },
    setPaused(value) {
      paused = value;
      if (paused) disarm();
      else arm();
    },
    stop() {
      stopped = true;
      disarm();
    },
  };
}
