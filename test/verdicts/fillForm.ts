import { BIEU01_HEAD } from "../../src/forms/bieu01/bieu01Layout";
import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import { choiceSpans } from "../../src/forms/bieu01/headControls";
import type { CalculatedForm } from "../fixtures/calculatedForm";
import { filledCells, type Filling } from "./filling";

/** Puts a filling into a calculated form: the head's choices and every input of the table. */
export function fillForm(form: CalculatedForm, subject: Bieu01Subject, filled: Filling): void {
  const spans = choiceSpans(form.layout);
  const row = BIEU01_HEAD.place;
  const { mode, asOf, comparison } = filled;
  form.fill([
    { key: row, column: spans.mode[0], value: mode },
    { key: row, column: spans.asOf[0], value: asOf },
    ...(spans.comparison === null ? [] : [{ key: row, column: spans.comparison[0], value: comparison }]),
    ...filledCells(subject, filled),
  ]);
}
