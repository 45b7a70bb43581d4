import fc from "fast-check";
import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import type { SheetGrid } from "../../src/grid/sheetGrid";
import { readOwnForm } from "../../src/recognition/ownForm";
import { judgeForm } from "../../src/review/judgedForm";
import { reviewFilledForm } from "../../src/review/reviewFilledForm";
import { summarise } from "../../src/review/summary";
import { CalculatedForm } from "../fixtures/calculatedForm";
import { advancedSubject, everyKindSubject, jointSubject, villagesSubject } from "../fixtures/subjects";
import { expectationOf } from "./expectation";
import { fillForm } from "./fillForm";
import { filling } from "./filling";

/** The review of a filled sheet against the rules: counters, kept and lost, aims, and no quarrel with its formulas. */
describe.each<[string, Bieu01Subject, number]>([
  ["every threshold kind", everyKindSubject, 30],
  ["75 indicators", advancedSubject, 3],
  ["the joint list", jointSubject, 2],
  ["three villages side by side", villagesSubject, 6],
])("the add-in reads a filled sheet as the rules say: %s", (name, subject, runs) => {
  const form = new CalculatedForm(subject);

  test(`${runs} random fillings`, () => {
    let lost = 0;
    let aims = 0;
    fc.assert(
      fc.property(filling(subject), (filled) => {
        fillForm(form, subject, filled);
        const expected = expectationOf(subject, filled);
        const own = readOwnForm(gridOf(form));
        if (own.kind !== "form") throw new Error(own.kind);
        const judged = judgeForm("{form}", own.form, subject.list);
        const findings = reviewFilledForm(judged);
        const summary = summarise(judged);

        expect(findings.filter(({ code }) => code === "formula.overwritten" || code.startsWith("internal."))).toEqual(
          [],
        );
        expect(findings.filter(({ code }) => code === "value.carried")).toHaveLength(expected.carried);
        if (subject.villages.length > 1) {
          expect(summary.map(({ counts }) => counts)).toEqual(
            subject.villages.map((_, index) => expected.results.get(`unit${index + 1}`)?.[0]?.counts),
          );
          return;
        }
        const plan = filled.mode === "Kế hoạch năm";
        const counted = expected.results.get(plan ? "baseline" : "actual") ?? [];
        expect(summary.map(({ counts }) => counts)).toEqual(counted.map(({ counts }) => counts));
        expect(summary.map((set) => set.lost)).toEqual(plan ? expected.lost.map(() => NOTHING_LOST) : expected.lost);
        expect(summary.map((set) => set.aims)).toEqual(expected.aims);
        expect(summary.map(({ planned }) => planned)).toEqual(
          expected.results.get("target")?.map(({ counts }) => (plan ? counts : null)),
        );
        lost += expected.lost.reduce((sum, { indicators }) => sum + indicators, 0);
        aims += expected.aims.reduce((sum, { chosen }) => sum + chosen, 0);
      }),
      { numRuns: runs },
    );
    process.stdout.write(`  review = rules in ${runs} forms (${name}): ${lost} lost, ${aims} aims\n`);
  });
});

const NOTHING_LOST = { criteria: 0, indicators: 0 };

function gridOf(form: CalculatedForm): SheetGrid {
  const cells = [...form.workbook.activeSheet().storedIn({ top: 0, left: 0, bottom: 400, right: 120 })];
  return {
    cells: cells
      .filter(({ cell }) => cell.value !== null || cell.formula !== null)
      .map(({ row, column, cell }) => ({ row, column, value: cell.value, formula: cell.formula })),
  };
}
