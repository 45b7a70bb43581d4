import { useEffect, type RefObject } from "react";
import { focusField } from "../period/focusField";
import { fieldProblems, type Insertion } from "./InsertionResult";

/**
 * Brings the answer into view, because at 768 lines the end of the form is below the pane's edge, and puts the focus into
 * the first field that stopped the insertion.
 */
export function useInsertionEnding(
  form: RefObject<HTMLFormElement | null>,
  ending: RefObject<HTMLElement | null>,
  insertion: Insertion,
  /** The kinds of work whose answers stand there; a change of one is shown. */
  answers: string,
): void {
  useEffect(() => {
    if (answers !== "") ending.current?.scrollIntoView({ block: "nearest" });
  }, [ending, answers]);
  useEffect(() => {
    focusField(form.current, fieldProblems(insertion)[0]?.field);
  }, [form, insertion]);
}
