import { useCallback, useReducer, useRef } from "react";
import type { FindingTarget } from "../../review/finding";
import type { Language } from "../../i18n/language";
import type { App, CheckAnswer } from "../../usecases/app";
import type { Outcome, WorkbookProblem } from "../../usecases/ports";
import { answerOf } from "../answerOf";
import { wordsAreThere } from "../findingWords";
import { isPassing } from "../isPassing";
import type { LiveAnswer } from "../live/liveTimer";
import { useLanguage } from "../LanguageContext";
import { checkToolsPart } from "./checkToolsPart";
import { afterEvent, NOTHING_CHECKED, type CheckReason, type CheckState } from "./checkState";
import { useLiveCheck } from "./useLiveCheck";
import { useWriting, type Writing } from "./useWriting";

export type CheckOutcome = Outcome<CheckAnswer, WorkbookProblem>;

export type CheckControls = {
  readonly state: CheckState;
  readonly check: () => Promise<void>;
  readonly jump: (target: FindingTarget) => Promise<void>;
  readonly showSheet: (sheetId: string) => Promise<void>;
} & Writing;

/** Checks on demand and, while a result is shown, again after every edit. `onAnswer` tells what to say aloud. */
export function useCheck(
  app: App,
  visible: boolean,
  onAnswer: (outcome: CheckOutcome, reason: CheckReason) => void,
): CheckControls {
  const [state, dispatch] = useReducer(afterEvent, NOTHING_CHECKED);
  const { language } = useLanguage();
  const turn = useRef(0);
  const last = useRef<CheckOutcome | null>(null);

  /** Only the answer to the latest question counts: an earlier one may have read older cells. */
  const run = useCallback(
    async (reason: CheckReason): Promise<CheckOutcome | null> => {
      const mine = (turn.current += 1);
      if (reason !== "live") dispatch({ kind: "started" });
      const outcome = await answerOf(() => checkedInWords(app, language));
      if (mine !== turn.current) return null;
      if (reason === "live" && (isPassing(outcome) || isSame(outcome, last.current))) return outcome;
      last.current = outcome;
      dispatch({ kind: "answered", reason, outcome });
      onAnswer(outcome, reason);
      return outcome;
    },
    [app, language, onAnswer],
  );

  const checkLive = useCallback(async (): Promise<LiveAnswer> => {
    const outcome = await run("live");
    if (outcome !== null && isPassing(outcome)) return "busy";
    return outcome === null || outcome === last.current ? "news" : "same";
  }, [run]);
  useLiveCheck(app, { shown: state.shown, paused: !visible || state.running, check: checkLive });

  const check = useCallback(async () => {
    await run("asked");
  }, [run]);

  const jump = useCallback(
    async (target: FindingTarget) => {
      const outcome = await answerOf(() => app.jumpTo(target));
      if (!outcome.ok) dispatch({ kind: "jumpRefused", problem: outcome.problem });
      else if (outcome.value.kind === "changed") await run("renewal");
      else dispatch({ kind: "jumped", target });
    },
    [app, run],
  );

  const showSheet = useCallback(
    async (sheetId: string) => {
      const outcome = await answerOf(() => app.showSheet(sheetId));
      if (outcome.ok) await run("asked");
      else dispatch({ kind: "jumpRefused", problem: outcome.problem });
    },
    [app, run],
  );

  const writing = useWriting(app, state, dispatch, run);
  return { state, check, jump, showSheet, ...writing };
}

/** Drawing and telling the same list again would only disturb. */
function isSame(outcome: CheckOutcome, last: CheckOutcome | null): boolean {
  return JSON.stringify(outcome) === JSON.stringify(last);
}

/** A report comes with the words and tools for its findings: without them it counts as not checked. */
async function checkedInWords(app: App, language: Language): Promise<CheckOutcome> {
  const outcome = await app.checkActiveSheet();
  if (outcome.ok && outcome.value.kind === "report") {
    const { findings, filled } = outcome.value.report;
    await Promise.all([wordsAreThere(findings, language), filled && toolsAreThere(language)]);
  }
  return outcome;
}

async function toolsAreThere(language: Language): Promise<void> {
  const { toolWords } = await checkToolsPart();
  await toolWords[language]();
}
