import { useEffect, useRef } from "react";
import type { App, CheckAnswer } from "../../usecases/app";
import { livePart } from "../live/livePart";
import type { LiveAnswer } from "../live/liveTimer";
import type { LiveCheck } from "../live/startLiveCheck";

type LiveCheckProps = {
  /** What is on view: without a result no edit matters. */
  readonly shown: CheckAnswer | null;
  /** The tab is hidden or a check is running. */
  readonly paused: boolean;
  readonly check: () => Promise<LiveAnswer>;
};

/** Checks again after edits. Never moves the focus and never writes. */
export function useLiveCheck(app: App, { shown, paused, check }: LiveCheckProps): void {
  const live = useRef<LiveCheck | null>(null);
  const latest = useRef({ shown, paused });
  useEffect(() => {
    latest.current = { shown, paused };
    live.current?.setPaused(paused);
  });

  const wanted = shown !== null;
  useEffect(() => {
    if (!wanted) return undefined;
    let ended = false;
    // Where its script does not come, the button is there.
    livePart().then(
      ({ startLiveCheck }) => {
        if (ended) return;
        live.current = startLiveCheck(app, () => latest.current.shown, check);
        live.current.setPaused(latest.current.paused);
      },
      () => undefined,
    );
    return () => {
      ended = true;
      live.current?.stop();
      live.current = null;
    };
  }, [app, wanted, check]);
}
