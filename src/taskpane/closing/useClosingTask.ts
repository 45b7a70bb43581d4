import { useState } from "react";
import type { ClosingAnswer, ClosingProblem } from "../../usecases/closing/closingProblem";
import type { ClosingWork } from "../../usecases/closing/closingWork";
import { answerOf } from "../answerOf";
import type { CheckTools, Told } from "../check/checkTools";
import { useMessages } from "../LanguageContext";
import { useClosingMessages } from "./closingWords";

export type ClosingTask = {
  readonly busy: boolean;
  /** Why the last try failed, and what to do. */
  readonly refusal: string | null;
  /** Either way it is told, and the form checked anew. */
  readonly run: <Value>(steps: {
    readonly ask: (work: ClosingWork) => ClosingAnswer<Value>;
    readonly done: (value: Value) => Told;
    readonly notDone: string;
  }) => Promise<"done" | ClosingProblem["code"]>;
};

export function useClosingTask({ app, work }: CheckTools): ClosingTask {
  const sentence = useClosingSentence();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run: ClosingTask["run"] = async ({ ask, done, notDone }) => {
    setBusy(true);
    const ended: { problem: ClosingProblem | null } = { problem: { code: "busy" } };
    await work({
      // A refusal is an answer, too: its words are ours.
      ask: async () => ({
        ok: true,
        value: await answerOf(async () => ask(await (await app.checkWork()).closing())),
      }),
      done: (outcome) => {
        ended.problem = outcome.ok ? null : outcome.problem;
        if (outcome.ok) return done(outcome.value);
        return { title: notDone, text: sentence(outcome.problem), inverse: null, intent: "error" };
      },
      refused: notDone,
    });
    setBusy(false);
    setRefusal(ended.problem === null ? null : sentence(ended.problem));
    return ended.problem?.code ?? "done";
  };
  return { busy, refusal, run };
}

function useClosingSentence(): (problem: ClosingProblem) => string {
  const words = useClosingMessages();
  const { problems } = useMessages();
  return (problem) => {
    switch (problem.code) {
      case "notReady":
      case "alreadyClosed":
      case "notClosed":
      case "receiptGone":
      case "logFull":
      case "notADay":
      case "leftHalfClosed":
        return words.problem(problem);
      default:
        return problems.form(problem);
    }
  };
}
