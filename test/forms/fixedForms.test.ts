import fc from "fast-check";
import type { CellValue } from "../../workbench/excel-host/model/cell";
import { CalculatedTable } from "../fixtures/calculatedTable";
import { halfYearSubject } from "../fixtures/halfYearSubject";
import { FIXED_FORMS, fixedRules, typedCells, type FixedFormRules } from "./fixedFormRules";
import { FilledTable, million, type Typed } from "./sumRules";

/** Distinct amounts with three decimals, as officers type them in triệu: 0,1 and 0,2 are among them. */
function everyCellFilled(form: FixedFormRules): Typed {
  return new Map(typedCells(form).map((cell, index) => [cell, million((index + 1) * 100_000 + 1_000 * (index % 7))]));
}

test.each(FIXED_FORMS)("$name: an input changes the sums over it and nothing else, whichever it is", (form) => {
  const table = new FilledTable(form.form(halfYearSubject), everyCellFilled(form), fixedRules(form));
  expect(table.faults()).toEqual([]);
  for (const cell of typedCells(form)) {
    const { changed, due } = table.change(cell, 1234.567);
    expect([cell, changed]).toEqual([cell, due]);
    expect(due.length).toBeGreaterThan(0);
  }
  expect(table.faults()).toEqual([]);
  expect(table.table.errors()).toEqual([]);
});

const ANY_VALUE: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1_000_000_000, max: 10_000_000_000 }).map(million) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom("12 triệu", "-", "chưa có") },
);

test.each(FIXED_FORMS)("$name: amounts, empty cells and words in any mix sum to the đồng", (form) => {
  const cells = typedCells(form);
  fc.assert(
    fc.property(fc.array(ANY_VALUE, { minLength: cells.length, maxLength: cells.length }), (values) => {
      const typed = new Map(cells.map((cell, index) => [cell, values[index] ?? null]));
      expect(new FilledTable(form.form(halfYearSubject), typed, fixedRules(form)).faults()).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test.each(FIXED_FORMS)(
  "$name: what remains of large amounts is exact, without the dust of binary fractions",
  (form) => {
    const [first = "", second = "", ...others] = typedCells(form).filter((cell) => cell.endsWith(form.typed[0] ?? ""));
    const empty = others.map((cell): readonly [string, CellValue] => [cell, null]);
    const typed = new Map<string, CellValue>([...empty, [first, 1_234_567.1], [second, -1_234_567]]);
    const table = new FilledTable(form.form(halfYearSubject), typed, fixedRules(form));
    expect(table.faults()).toEqual([]);
    expect(table.table.value("t:all", form.typed[0] ?? "")).toBe(0.1);
  },
);

test.each(FIXED_FORMS)("$name says where an amount is words, and is silent where all is counted", (form) => {
  const table = new CalculatedTable(form.form(halfYearSubject));
  const [cell = ""] = typedCells(form);
  const [row = "", column = ""] = cell.split(" / ");
  expect(table.at(3, 0)).toBe("");
  table.fill([[row, column, "12 triệu"]]);
  expect(table.at(3, 0)).toMatch(/^Có ô số tiền ghi bằng chữ/);
  table.fill([[row, column, 12]]);
  expect(table.at(3, 0)).toBe("");
});
