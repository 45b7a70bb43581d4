import { useEffect } from "react";
import type { App } from "../../usecases/app";
import { keepWatching } from "../live/keepWatching";
import { liveTimer, type LiveAnswer } from "../live/liveTimer";

/** Reads the sheet again after edits while what was understood of it is on view. */
export function useForeignLive(app: App, sheetId: string | null, refresh: () => Promise<LiveAnswer>): void {
  useEffect(() => {
    if (sheetId === null) return undefined;
    const timer = liveTimer(refresh);
    const end = keepWatching(app, ({ kind, sheetId: changed }) => {
      if (changed !== sheetId) return;
      if (kind === "edited" || kind === "recalculated") timer.occurred(kind);
    });
    return () => {
      end();
      timer.stop();
    };
  }, [app, sheetId, refresh]);
}
