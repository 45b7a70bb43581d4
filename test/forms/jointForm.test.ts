import fc from "fast-check";
import { bieu01Rows, isRequirement, type Bieu01Row } from "../../src/forms/bieu01/bieu01Rows";
import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import { thresholdCell, thresholdFormat, valueFormat } from "../../src/forms/thresholdCell";
import { CalculatedForm } from "../fixtures/calculatedForm";
import { advancedSubject, communeSubject, jointSubject } from "../fixtures/subjects";
import { fillForm } from "../verdicts/fillForm";
import { filling, type Filling } from "../verdicts/filling";
import { valueText } from "../../src/grid/sheetGrid";

const singles: readonly (readonly [number, Bieu01Subject])[] = [
  [0, communeSubject],
  [1, advancedSubject],
];

/** The key a row of the joint list has on the form of its own set. */
function singleKey(key: string): string {
  return key.replace(/^([cip])2:/, "$1:");
}

function rowsOf(set: number): readonly Bieu01Row[] {
  const rows = bieu01Rows(jointSubject.list, jointSubject.area, jointSubject.year);
  return rows.filter(({ key }) => (set === 0 ? /^[cip]:/ : /^[cip]2:/).test(key));
}

test.each(singles)(
  "set %d of the joint list equals its own form row by row: text, unit, threshold, formats",
  (set, subject) => {
    const described = (row: Bieu01Row): unknown => {
      if (!isRequirement(row)) return [singleKey(row.key), row.kind];
      const { requirement, threshold } = row;
      return [
        singleKey(row.key),
        singleKey(row.parent),
        requirement.text,
        requirement.unit,
        thresholdCell(threshold),
        thresholdFormat(requirement, threshold, subject.area),
        valueFormat(requirement),
      ];
    };
    const byKey = (rows: readonly Bieu01Row[]) => [...rows].map(described).sort();
    expect(byKey(rowsOf(set))).toEqual(byKey(bieu01Rows(subject.list, subject.area, subject.year)));
  },
);

test("the same answers give the same verdicts and counters as on the two single forms", () => {
  const joint = new CalculatedForm(jointSubject);
  const forms = singles.map(([set, subject]) => ({ set, subject, form: new CalculatedForm(subject) }));
  let compared = 0;
  fc.assert(
    fc.property(filling(jointSubject), (filled) => {
      fillForm(joint, jointSubject, filled);
      for (const { set, subject, form } of forms) {
        fillForm(form, subject, part(filled, set));
        for (const row of rowsOf(set)) {
          for (const column of ["baseline.verdict", "target.verdict", "actual.verdict"] as const) {
            expect([row.key, column, joint.shown(row.key, column)]).toEqual([
              row.key,
              column,
              form.shown(singleKey(row.key), column),
            ]);
            compared += 1;
          }
        }
        const half = set === 0 ? joint.counter() : joint.openLine();
        expect(half).toBe(
          `${set === 0 ? "NTM" : "NTM nâng cao"}: ${valueText(form.counter())}; ${valueText(form.openLine())}`,
        );
      }
    }),
    { numRuns: 3 },
  );
  process.stdout.write(`  joint list = single lists for ${compared} verdicts\n`);
}, 60_000);

/** What a filling of the joint list says of one set, with the keys of that set's own form. */
function part(filled: Filling, set: number): Filling {
  const own = ([key]: readonly [string, unknown]): boolean => /^c2:/.test(key) === (set === 1);
  return {
    ...filled,
    rows: filled.rows.filter((row) => row.set === set).map((row) => ({ ...row, set: 0, key: singleKey(row.key) })),
    aims: new Map([...filled.aims].filter(own).map(([key, word]) => [singleKey(key), word])),
  };
}
