import { BIEU01_HEAD } from "../../src/forms/bieu01/bieu01Layout";
import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import { choiceSpans } from "../../src/forms/bieu01/headControls";
import type { CalculatedForm } from "../fixtures/calculatedForm";
import { filledCells, type Filling } from "./filling";

/** Puts a filling into a calculated form: the head's choices and every input of the table. */
export function fillForm(form: CalculatedForm, subject: Bieu01Subject, filled: Filling): void {
  const spans = choiceSpans(form.layout);
  form.choose(BIEU01_HEAD.place, spans.mode[0], filled.mode);
  form.choose(BIEU01_HEAD.place, spans.asOf[0], filled.asOf);
  if (spans.comparison !== null) form.choose(BIEU01_HEAD.place, spans.comparison[0], filled.comparison);
  form.fill(filledCells(subject, filled));
}
