import { useEffect, useRef, useState } from "react";
import type { App, Particulars } from "../../usecases/app";
import { answerOf } from "../answerOf";
import type { TextStorage } from "../environment";
import { readPreferences, type Preferences } from "../preferences";
import { namesIn } from "./formDraft";

/** What a person filled in for one form, and the next one chosen begins with. */
export type Begun = Pick<Preferences, "commune" | "communeCode" | "village" | "mode" | "frame">;

export type KnownParticulars = {
  /** True once they came from the workbook: fields then begin anew with them. */
  readonly arrived: boolean;
  /** True where the workbook held something of ours when the pane was opened. */
  readonly stood: boolean;
  /** What the fields of a form begin with. */
  readonly begin: () => Preferences;
  /** Somebody began to fill in the fields: what comes later must not take that away. Answers the draft with its Mã xã. */
  readonly typed: <Draft extends Begun>(before: Draft, draft: Draft) => Draft;
  /** What a form was inserted with is what the workbook says from now on. */
  readonly keep: (used: Partial<Preferences>) => void;
};

/** Particulars entered once per workbook. They only help: where Excel does not answer, the fields are as last time. */
export function useParticulars(app: App, storage: TextStorage): KnownParticulars {
  const begun = useRef<Begun | null>(null);
  const [stood, setStood] = useState(false);
  const [known, setKnown] = useState<{ readonly particulars: Particulars | null; readonly arrived: boolean }>({
    particulars: null,
    arrived: false,
  });

  useEffect(() => {
    let gone = false;
    void answerOf(() => app.particulars()).then((answer) => {
      if (gone || !answer.ok || answer.value === null) return;
      const arrived = answer.value;
      setStood(true);
      // An insertion has said meanwhile what counts.
      setKnown((before) =>
        before.particulars === null ? { particulars: arrived, arrived: begun.current === null } : before,
      );
    });
    return () => {
      gone = true;
    };
  }, [app]);

  const remembered = () => withParticulars(readPreferences(storage), known.particulars);
  return {
    arrived: known.arrived,
    stood,
    begin: () => ({ ...remembered(), ...begun.current }),
    typed: (before, draft) => {
      const own = draft.commune === before.commune ? draft : { ...draft, communeCode: codeFor(draft, remembered()) };
      const { commune, communeCode, village, mode, frame } = own;
      begun.current = { commune, communeCode, village, mode, frame };
      return own;
    },
    keep: (used) => {
      const particulars = particularsFrom({ ...remembered(), ...used });
      setKnown((before) => ({ ...before, particulars }));
      // Nothing new, nothing to write: most sheets of a workbook are of one commune.
      if (JSON.stringify(particulars) === JSON.stringify(known.particulars)) return;
      void answerOf(() => app.rememberParticulars(particulars));
    },
  };
}

/** Mã xã goes with the commune it was entered for: another name takes it away, the same one brings it back. */
function codeFor({ commune, communeCode }: Begun, remembered: Preferences): string {
  if (communeCode !== "" && communeCode !== remembered.communeCode) return communeCode;
  return commune.trim() === remembered.commune ? remembered.communeCode : "";
}

/** What the fields begin with: this workbook's commune before the one this person worked for last. */
function withParticulars(remembered: Preferences, particulars: Particulars | null): Preferences {
  if (particulars === null) return remembered;
  const { commune, communeCode, areas, responsibles, withoutSources, moneyUnit } = particulars;
  return {
    ...remembered,
    commune,
    communeCode,
    areas: { ...remembered.areas, ...areas },
    responsibles: responsibles === null ? null : responsibles.join("\n"),
    withoutSources,
    moneyUnit,
  };
}

/** The particulars a person's own preferences amount to. */
function particularsFrom(preferences: Preferences): Particulars {
  const { commune, communeCode, areas, withoutSources, moneyUnit, responsibles } = preferences;
  const names = responsibles === null ? null : namesIn(responsibles);
  return { commune, communeCode, areas, responsibles: names, withoutSources, moneyUnit };
}
