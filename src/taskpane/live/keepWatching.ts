import type { App } from "../../usecases/app";
import type { WorkbookChange } from "../../usecases/ports";
import { answerOf } from "../answerOf";
import { isPassing } from "../isPassing";

/** Excel takes no handlers while a cell is being typed into. */
const RETRY_MS = 2000;

/** Watches the workbook until the answer is called; begins as soon as Excel lets it. */
export function keepWatching(app: Pick<App, "watch">, onChange: (change: WorkbookChange) => void): () => void {
  let ended = false;
  let end: (() => Promise<void>) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const begin = async () => {
    const watching = await answerOf(() => app.watch((change) => !ended && onChange(change)));
    if (watching.ok) {
      end = watching.value;
      if (ended) await end();
    } else if (isPassing(watching) && !ended) timer = setTimeout(() => void begin(), RETRY_MS);
  };
  void begin().catch(() => undefined);

  return () => {
    ended = true;
    clearTimeout(timer);
    void end?.().catch(() => undefined);
  };
}
