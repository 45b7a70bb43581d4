import { useEffect, type RefObject } from "react";
import type { SetView } from "../../../usecases/sets/setView";
import type { SetProblem } from "../../../usecases/sets/setChange";
import { focusField } from "../../period/focusField";
import type { Work } from "../../useWork";
import { fieldOf, problemOf } from "./fieldOf";
import { useRefusalWords } from "./useRefusalWords";

type Mending = {
  /** The sentence for a field, as Fluent's Field takes it. */
  readonly sentenceOf: (field: string) => { readonly validationMessage?: string };
  /** The sentence where no field is to blame. */
  readonly sentence: string | null;
};

/** A refusal stands under the field to mend, which gets the focus. */
export function useMending(form: RefObject<HTMLFormElement | null>, work: Work<SetView | null, SetProblem>): Mending {
  const words = useRefusalWords();
  const problem = problemOf(work);
  const faulty = fieldOf(problem);
  useEffect(() => {
    focusField(form.current, faulty ?? undefined);
  }, [form, faulty, work]);
  const said = problem === null ? null : words(problem);
  return {
    sentenceOf: (field) => (said !== null && field === faulty ? { validationMessage: said } : {}),
    sentence: faulty === null ? said : null,
  };
}
