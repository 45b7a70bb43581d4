import fc from "fast-check";
import { CalculatedForm } from "../fixtures/calculatedForm";
import { advancedSubject, communeSubject, everyKindSubject, villageSubject } from "../fixtures/subjects";
import { expectedHead, expectedWords, filledForm, inputRows, type FilledRow } from "./filledForm";

/** Verdicts by formula (IronCalc) = verdicts of src/assessment, whole forms at a time. */
describe.each([
  ["every threshold kind", everyKindSubject, 120],
  ["57 indicators", communeSubject, 8],
  ["75 indicators", advancedSubject, 8],
  ["20 contents of plan 95", villageSubject, 8],
])("the sheet's own formulas judge as the add-in does: %s", (_name, subject, runs) => {
  const form = new CalculatedForm(subject);

  test(`${runs} random fillings`, () => {
    let inputs = 0;
    fc.assert(
      fc.property(filledForm(subject), (rows) => {
        inputs += rows.length;
        form.fill(
          rows.flatMap(({ key, value, threshold }) => [
            { key, column: "value" as const, value },
            { key, column: "threshold" as const, value: threshold },
          ]),
        );
        const { words, result } = expectedWords(subject, rows);
        const shown = new Map([...words.keys()].map((key) => [key, form.shown(key)]));
        expect(differences(rows, words, shown)).toEqual([]);
        expect([form.counter(), form.openLine()]).toEqual(expectedHead(subject, result));
      }),
      { numRuns: runs },
    );
    process.stdout.write(`  formulas = assessment for ${inputs} inputs in ${runs} forms (${_name})\n`);
    expect(inputs).toBeGreaterThanOrEqual(runs * inputRows(subject).length);
  });
});

/** Only what differs, with what was typed: a whole form would hide it. */
function differences(
  rows: readonly FilledRow[],
  words: ReadonlyMap<string, string>,
  shown: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...words]
    .filter(([key, word]) => shown.get(key) !== word)
    .map(([key, word]) => {
      const row = rows.find((candidate) => candidate.key === key);
      const typed = row === undefined ? "" : ` ${JSON.stringify(row.value)} against ${JSON.stringify(row.threshold)}`;
      return `${key}${typed}: expected ${word}, shown ${String(shown.get(key))}`;
    });
}
