import fc from "fast-check";
import { CalculatedForm } from "../fixtures/calculatedForm";
import { communeSubject, everyKindSubject, jointSubject, villagesSubject } from "../fixtures/subjects";
import { expectationOf } from "../verdicts/expectation";
import { expectedHead } from "../verdicts/expectedHead";
import { fillForm } from "../verdicts/fillForm";
import { filling } from "../verdicts/filling";

const FORMS = [everyKindSubject, communeSubject, jointSubject, villagesSubject].map((subject) => ({
  subject,
  form: new CalculatedForm(subject),
}));

/** Whole forms filled at random, in every mode: the sheet's formulas against the rules, for as long as one likes. */
export const soak = {
  name: "verdicts by formula = verdicts by the rules",
  run(seed: number): void {
    for (const { subject, form } of FORMS) {
      for (const filled of fc.sample(filling(subject), { seed, numRuns: 8 })) {
        fillForm(form, subject, filled);
        const expected = expectationOf(subject, filled);
        for (const [place, word] of expected.words) {
          const [key = "", column = ""] = place.split(" ");
          const id = form.layout.columns.find((known) => known.id === column)?.id ?? "tt";
          const shown = form.shown(key, id);
          if (shown !== word) throw new Error(`${place}: expected ${word}, shown ${JSON.stringify(shown)}`);
        }
        const [left, right] = expectedHead(subject, filled, expected);
        if (form.counter() !== left || form.openLine() !== right) throw new Error(`head: ${left}; ${right}`);
      }
    }
  },
};
