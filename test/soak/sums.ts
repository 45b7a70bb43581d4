import fc from "fast-check";
import { halfYearSubject } from "../fixtures/halfYearSubject";
import { randomWorks, sumFaults } from "../forms/bieu02Works";
import { FIXED_FORMS, fixedRules, typedCells } from "../forms/fixedFormRules";
import { FilledTable, million } from "../forms/sumRules";

const amount = fc.oneof(fc.constant(null), fc.integer({ min: -1_000_000_000, max: 10_000_000_000 }).map(million));

/** Random works and random amounts in the forms of money: the sheets' sums against exact decimals. */
export const soak = {
  name: "sums of Biểu 02, 11, 12 and 13 = exact decimals",
  run(seed: number): void {
    for (const works of fc.sample(randomWorks, { seed, numRuns: 4 })) report(sumFaults(works));
    for (const form of FIXED_FORMS) {
      const cells = typedCells(form);
      const values = fc.array(amount, { minLength: cells.length, maxLength: cells.length });
      for (const sample of fc.sample(values, { seed, numRuns: 2 })) {
        const typed = new Map(cells.map((cell, index) => [cell, sample[index] ?? null]));
        report(new FilledTable(form.form(halfYearSubject), typed, fixedRules(form)).faults());
      }
    }
  },
};

function report(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join("; "));
}
