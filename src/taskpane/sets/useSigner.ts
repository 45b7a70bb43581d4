import { useState } from "react";
import type { Signing } from "../../usecases/sets/setWork";
import type { TextStorage } from "../environment";
import { readPreferences, remember } from "../preferences";

/** Who works on the sets, and with which document: typed once, for all that follows. */
export type Signer = {
  readonly by: string;
  readonly document: string;
  readonly type: (typed: Partial<{ readonly by: string; readonly document: string }>) => void;
  /** Signs with today's date, and remembers the name. */
  readonly sign: () => Signing;
};

export function useSigner(storage: TextStorage, day: string): Signer {
  const [typed, setTyped] = useState(() => ({ by: readPreferences(storage).signer, document: "" }));
  const sign = () => {
    remember(storage, { signer: typed.by });
    return { by: typed.by, on: day };
  };
  return { ...typed, type: (changes) => setTyped((before) => ({ ...before, ...changes })), sign };
}
