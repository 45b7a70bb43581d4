import { useCallback, useRef, useState } from "react";
import type { Finding } from "../../review/finding";
import type { App } from "../../usecases/app";
import type { Correction, ForeignReading } from "../../usecases/foreign/foreignReading";
import type { ForeignProblem } from "../../usecases/foreign/foreignWork";
import type { WorkbookProblem } from "../../usecases/ports";
import { answerOf } from "../answerOf";
import type { TextStorage } from "../environment";
import { wordsAreThere } from "../findingWords";
import { isPassing } from "../isPassing";
import { useLanguage } from "../LanguageContext";
import type { LiveAnswer } from "../live/liveTimer";
import { rememberedTemplates, rememberTemplates } from "./templateMemory";

export type ForeignState =
  | { readonly kind: "idle" | "reading" }
  | { readonly kind: "refused"; readonly problem: WorkbookProblem }
  | { readonly kind: "read"; readonly reading: ForeignReading };

export type ForeignControls = {
  readonly state: ForeignState;
  readonly read: () => Promise<void>;
  /** Reads again without being asked; what cannot be read now stays as it was. */
  readonly refresh: () => Promise<LiveAnswer>;
  /** Corrects what was understood; answers why it could not. */
  readonly correct: (correction: Correction) => Promise<ForeignProblem | null>;
};

/** The sheet in front as it was understood, with the words for what was found. */
export function useForeignSheet(app: App, storage: TextStorage): ForeignControls {
  const { language } = useLanguage();
  const [state, setState] = useState<ForeignState>({ kind: "idle" });
  const turn = useRef(0);

  const look = useCallback(
    () =>
      answerOf(async () => {
        const outcome = await (await app.foreignWork()).read(rememberedTemplates(storage));
        if (outcome.ok) await wordsAreThere(findingsOf(outcome.value), language);
        return outcome;
      }),
    [app, language, storage],
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

  const correct = useCallback(
    async (correction: Correction): Promise<ForeignProblem | null> => {
      if (state.kind !== "read") return null;
      const mine = (turn.current += 1);
      const { sheetId } = state.reading;
      const outcome = await answerOf(async () => {
        const corrected = await (await app.foreignWork()).correct(sheetId, correction, rememberedTemplates(storage));
        if (corrected.ok) await wordsAreThere(findingsOf(corrected.value.reading), language);
        return corrected;
      });
      if (!outcome.ok) return outcome.problem;
      rememberTemplates(storage, outcome.value.machine);
      if (mine === turn.current) setState({ kind: "read", reading: outcome.value.reading });
      return null;
    },
    [app, language, state, storage],
  );

  return { state, read, refresh, correct };
}

function findingsOf({ tables }: ForeignReading): readonly Finding[] {
  return tables.flatMap(({ findings }) => findings);
}
