import { useEffect, useRef, useState } from "react";
import type { App, Particulars } from "../../usecases/app";
import { answerOf } from "../answerOf";
import type { Preferences } from "../preferences";

export type KnownParticulars = {
  /** What this workbook says of its commune; null while nothing is known. */
  readonly particulars: Particulars | null;
  /** True once they came from the workbook: fields then begin anew with them. */
  readonly arrived: boolean;
  /** Somebody began to fill in the fields: what comes later must not take that away. */
  readonly onTyped: () => void;
  readonly keep: (changed: Particulars) => void;
};

/** Particulars entered once per workbook. They only help: where Excel does not answer, the fields are as last time. */
export function useParticulars(app: App): KnownParticulars {
  const typed = useRef(false);
  const [known, setKnown] = useState<Pick<KnownParticulars, "particulars" | "arrived">>({
    particulars: null,
    arrived: false,
  });

  useEffect(() => {
    let gone = false;
    void answerOf(() => app.particulars()).then((answer) => {
      if (gone || !answer.ok || answer.value === null) return;
      setKnown({ particulars: answer.value, arrived: !typed.current });
    });
    return () => {
      gone = true;
    };
  }, [app]);

  return {
    ...known,
    onTyped: () => {
      typed.current = true;
    },
    keep: (particulars) => {
      setKnown((before) => ({ ...before, particulars }));
      void answerOf(() => app.rememberParticulars(particulars));
    },
  };
}

/** What the fields begin with: this workbook's commune before the one this person worked for last. */
export function withParticulars(remembered: Preferences, particulars: Particulars | null): Preferences {
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
export function particularsFrom(preferences: Preferences, names: readonly string[] | null): Particulars {
  const { commune, communeCode, areas, withoutSources, moneyUnit } = preferences;
  return { commune, communeCode, areas, responsibles: names, withoutSources, moneyUnit };
}
