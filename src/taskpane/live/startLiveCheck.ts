import type { App, CheckAnswer } from "../../usecases/app";
import { bearsOn } from "./bearsOn";
import { keepWatching } from "./keepWatching";
import { liveTimer, type LiveAnswer } from "./liveTimer";

export type LiveCheck = {
  readonly setPaused: (paused: boolean) => void;
  readonly stop: () => void;
};

/** Checks again after what bears on the answer shown, for as long as it is shown. */
export function startLiveCheck(
  app: Pick<App, "watch">,
  shown: () => CheckAnswer | null,
  check: () => Promise<LiveAnswer>,
): LiveCheck {
  const timer = liveTimer(check);
  let front: string | null = null;
  const stopWatching = keepWatching(app, (change) => {
    if (change.kind === "activated") front = change.sheetId;
    const answer = shown();
    if (answer === null || !bearsOn(change, answer, front)) return;
    timer.occurred(change.kind === "recalculated" ? "recalculated" : "edited");
  });
  return {
    setPaused: (paused) => timer.setPaused(paused),
    stop() {
      timer.stop();
      stopWatching();
    },
  };
}
