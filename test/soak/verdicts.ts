import fc from "fast-check";
import { CalculatedForm } from "../fixtures/calculatedForm";
import { communeSubject, everyKindSubject } from "../fixtures/subjects";
import { expectedHead, expectedWords, filledForm } from "../verdicts/filledForm";

const FORMS = [everyKindSubject, communeSubject].map((subject) => ({ subject, form: new CalculatedForm(subject) }));

/** Whole forms filled at random: the sheet's formulas against src/assessment, for as long as one likes. */
export const soak = {
  name: "verdicts by formula = verdicts of the add-in",
  run(seed: number): void {
    for (const { subject, form } of FORMS) {
      for (const rows of fc.sample(filledForm(subject), { seed, numRuns: 20 })) {
        form.fill(
          rows.flatMap(({ key, value, threshold }) => [
            { key, column: "value" as const, value },
            { key, column: "threshold" as const, value: threshold },
          ]),
        );
        const { words, result } = expectedWords(subject, rows);
        for (const [key, word] of words) {
          const shown = form.shown(key);
          if (shown !== word) throw new Error(`${key}: expected ${word}, shown ${JSON.stringify(shown)}`);
        }
        const [counter, open] = expectedHead(subject, result);
        if (form.counter() !== counter || form.openLine() !== open) throw new Error(`head: ${counter}; ${open}`);
      }
    }
  },
};
