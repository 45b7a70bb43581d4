/** @jest-environment jsdom */
import fc from "fast-check";
import { MONEY_UNITS, type MoneyUnit } from "../../src/forms/money/moneyUnit";
import type { SheetEdit } from "../../src/usecases/ports";
import { AddIn } from "../fixtures/addIn";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";

let addIn: AddIn;
let form: TableSheet;

beforeEach(async () => {
  addIn = await AddIn.open();
  form = await TableSheet.insert(addIn, tableRequest);
});

async function change(unit: MoneyUnit): Promise<SheetEdit> {
  addIn.host.resetCounters();
  const outcome = await addIn.app.changeMoneyUnit(form.sheet.id, unit);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value.inverse;
}

test("from triệu to đồng every amount is converted exactly, the sums follow, and nothing else changes", async () => {
  form.type("t:1.1", "plan", "1234,567");
  form.type("t:2.2", "plan", "0,000001");
  form.type("t:2.2", "note", "12,5 theo nghị quyết");
  await change("dong");
  expect(addIn.host.counters.syncs).toBeLessThanOrEqual(3);
  expect(form.shown("t:1.1", "plan")).toBe(1234567000);
  expect(form.shown("t:2.2", "plan")).toBe(1);
  expect(form.shown("t:all", "plan")).toBe(1234567001);
  expect(form.shown("t:2.2", "note")).toBe("12,5 theo nghị quyết");
  expect(form.shown("t:all", "plan")).toBe(1234567001);
});

test("there and back, and undone, the sheet is as it was", async () => {
  form.type("t:1.1", "plan", "1234,567");
  form.type("t:3", "result", "=12*1.5");
  const before = form.content();
  const inverse = await change("thousandDong");
  expect(form.shown("t:3", "result")).toBe(18000);
  expect(form.shown("t:all", "result")).toBe(18000);
  const undone = await addIn.app.undo(inverse);
  expect(undone.ok).toBe(true);
  expect(form.content()).toEqual(before);
});

test("any chain of units leaves amounts of whole đồng as they were typed", async () => {
  const cells = ["t:1.1", "t:1.2", "t:2.1", "t:5"].map((key) => [key, "plan"] as const);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 9_999_999_999 }), { minLength: 4, maxLength: 4 }),
      fc.array(fc.constantFrom<MoneyUnit[]>(...MONEY_UNITS), { minLength: 1, maxLength: 4 }),
      async (amounts, units) => {
        await change("dong");
        cells.forEach(([key, id], index) => form.type(key, id, String(amounts[index] ?? 0)));
        for (const unit of [...units, "dong" as const]) await change(unit);
        expect(cells.map(([key, id]) => form.shown(key, id))).toEqual(amounts);
        expect(form.shown("t:all", "plan")).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
      },
    ),
    { numRuns: 5 },
  );
});

test.each([
  ["a figure written as text", "'1.200"],
  ["a formula that looks at another cell", "=F10*2"],
])("%s stops the change: its cell is named and nothing is written", async (_name, typed) => {
  form.type("t:1.1", "plan", "5");
  form.type("t:4", "result", typed);
  const before = form.content();
  const outcome = await addIn.app.changeMoneyUnit(form.sheet.id, "dong");
  expect(outcome).toEqual({ ok: false, problem: { code: "notConvertible", cells: [form.address("t:4", "result")] } });
  expect(form.content()).toEqual(before);
});

test("a head without a known unit stops the change", async () => {
  const unit = form.address(form.rowOf("t:all"), "note").replace(/\d+/, "4");
  addIn.host.person.type(form.sheet, unit, "đô la");
  const outcome = await addIn.app.changeMoneyUnit(form.sheet.id, "dong");
  expect(outcome).toEqual({ ok: false, problem: { code: "unitUnknown" } });
});

test("amounts on rows an officer inserted are converted too", async () => {
  const row = form.rowOf("t:2.1");
  addIn.host.person.insertRows(form.sheet, row + 1, 1);
  form.type(row, "plan", "2,5");
  await change("thousandDong");
  expect(form.shown(row, "plan")).toBe(2500);
});
