import { useCallback, useRef, useState } from "react";
import type { App } from "../../usecases/app";
import type { ForeignReading } from "../../usecases/foreign/foreignReading";
import type { WorkbookProblem } from "../../usecases/ports";
import { answerOf } from "../answerOf";
import { wordsAreThere } from "../findingWords";
import { isPassing } from "../isPassing";
import { useLanguage } from "../LanguageContext";
import type { LiveAnswer } from "../live/liveTimer";

export type ForeignState =
  | { readonly kind: "idle" | "reading" }
  | { readonly kind: "refused"; readonly problem: WorkbookProblem }
  | { readonly kind: "read"; readonly reading: ForeignReading };

export type ForeignControls = {
  readonly state: ForeignState;
  readonly read: () => Promise<void>;
  /** Reads again without being asked; what cannot be read now stays as it was. */
  readonly refresh: () => Promise<LiveAnswer>;
};

/** The sheet in front as it was understood, with the words for what was found. */
export function useForeignSheet(app: App): ForeignControls {
  const { language } = useLanguage();
  const [state, setState] = useState<ForeignState>({ kind: "idle" });
  const turn = useRef(0);

  const look = useCallback(
    () =>
      answerOf(async () => {
        const outcome = await (await app.foreignWork()).read();
        if (outcome.ok)
          await wordsAreThere(
            outcome.value.tables.flatMap(({ findings }) => findings),
            language,
          );
        return outcome;
      }),
    [app, language],
  );

  const read = useCallback(async () => {
    const mine = (turn.current += 1);
    setState({ kind: "reading" });
    const outcome = await look();
    if (mine !== turn.current) return;
    setState(outcome.ok ? { kind: "read", reading: outcome.value } : { kind: "refused", problem: outcome.problem });
  }, [look]);

  const refresh = useCallback(async (): Promise<LiveAnswer> => {
    const mine = (turn.current += 1);
    const outcome = await look();
    if (mine !== turn.current) return "same";
    if (!outcome.ok) return isPassing(outcome) ? "busy" : "same";
    setState((before) =>
      before.kind === "read" && before.reading.sheetId === outcome.value.sheetId
        ? { kind: "read", reading: outcome.value }
        : before,
    );
    return "news";
  }, [look]);

  return { state, read, refresh };
}
