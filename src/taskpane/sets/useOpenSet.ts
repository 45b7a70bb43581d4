import { useCallback, useEffect, useRef, useState } from "react";
import type { CriterionSetId } from "../../criteria/criterionSet";
import type { FormChoice } from "../../usecases/app";
import type { Outcome, WorkbookProblem } from "../../usecases/ports";
import type { SetView } from "../../usecases/sets/setView";
import type { SetWork } from "../../usecases/sets/setWork";
import { answerOf } from "../answerOf";

export type OpenSet = {
  readonly id: CriterionSetId;
  /** Null while it is being opened; the value is null where the set is gone. */
  readonly answer: Outcome<SetView | null, WorkbookProblem> | null;
  readonly open: (id: CriterionSetId) => void;
  /** A new state of the set on view; null where it was taken away. */
  readonly show: (view: SetView | null) => void;
};

/** The set on view, as it stands on a day. */
export function useOpenSet(work: SetWork, first: CriterionSetId, day: string): OpenSet {
  const [id, setId] = useState(first);
  const [answer, setAnswer] = useState<OpenSet["answer"]>(null);
  const turn = useRef(0);

  const load = useCallback(
    async (wanted: CriterionSetId) => {
      const mine = (turn.current += 1);
      const opened = await answerOf<SetView | null, never>(async () => {
        return { ok: true, value: await work.open(wanted, day) };
      });
      if (mine === turn.current) setAnswer(opened);
    },
    [work, day],
  );

  useEffect(() => {
    void load(first);
  }, [load, first]);

  const open = useCallback(
    (wanted: CriterionSetId) => {
      setId(wanted);
      setAnswer(null);
      void load(wanted);
    },
    [load],
  );
  const show = useCallback((view: SetView | null) => setAnswer({ ok: true, value: view }), []);

  return { id, answer, open, show };
}

/** The set last used for a form; else the commune's own set in force on the day. */
export function firstSet(sets: readonly FormChoice[], remembered: string | null, day: string): CriterionSetId {
  const inForce = sets.find(
    ({ level, step, inForceFrom, inForceUntil }) =>
      level === "commune" &&
      step === "standard" &&
      inForceFrom <= day &&
      (inForceUntil === null || day <= inForceUntil),
  );
  return (sets.find(({ setId }) => setId === remembered) ?? inForce ?? sets[0])?.setId ?? "";
}
