import fc from "fast-check";
import { layoutOf } from "../../src/forms/bieu01/bieu01Subject";
import { CalculatedForm } from "../fixtures/calculatedForm";
import {
  advancedSubject,
  communeSubject,
  everyKindSubject,
  jointSubject,
  villageSubject,
  villagesSubject,
} from "../fixtures/subjects";
import { expectationOf } from "./expectation";
import { expectedHead } from "./expectedHead";
import { fillForm } from "./fillForm";
import { filling, inputRows, type Filling } from "./filling";
import { valueText } from "../../src/grid/sheetGrid";

/** Verdicts by formula (IronCalc) = verdicts by the rules, whole forms at a time, in every mode. */
describe.each([
  ["every threshold kind", everyKindSubject, 60],
  ["57 indicators", communeSubject, 4],
  ["75 indicators", advancedSubject, 4],
  ["the joint list", jointSubject, 3],
  ["20 contents of plan 95", villageSubject, 6],
  ["three villages side by side", villagesSubject, 6],
])("the sheet's own formulas judge as the add-in does: %s", (name, subject, runs) => {
  const form = new CalculatedForm(subject);

  test(`${runs} random fillings`, () => {
    let inputs = 0;
    fc.assert(
      fc.property(filling(subject), (filled) => {
        inputs += filled.rows.length * layoutOf(subject).groups.length;
        fillForm(form, subject, filled);
        const expected = expectationOf(subject, filled);
        expect(differences(form, filled, expected.words)).toEqual([]);
        expect([form.counter(), form.openLine()]).toEqual(expectedHead(subject, filled, expected));
      }),
      { numRuns: runs },
    );
    process.stdout.write(`  formulas = rules for ${inputs} inputs in ${runs} forms (${name})\n`);
    expect(inputs).toBeGreaterThanOrEqual(runs * inputRows(subject).length);
  });
});

/** Only what differs, with what was typed: a whole form would hide it. */
function differences(form: CalculatedForm, filled: Filling, words: ReadonlyMap<string, string>): readonly string[] {
  return [...words].flatMap(([place, word]) => {
    const [key = "", column = ""] = place.split(" ");
    const id = form.layout.columns.find((known) => known.id === column)?.id;
    const shown = id === undefined ? "no such column" : form.shown(key, id);
    if (shown === word) return [];
    const row = filled.rows.find((candidate) => candidate.key === key);
    const typed =
      row === undefined
        ? ""
        : JSON.stringify({ ...row, values: [...row.values], carried: [...row.carried], requirement: 0 });
    return [
      `${filled.mode === null ? "" : JSON.stringify(filled.mode)} ${place} ${typed}: expected "${word}", shown "${valueText(shown)}"`,
    ];
  });
}
