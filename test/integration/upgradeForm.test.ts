/** @jest-environment jsdom */
import fc from "fast-check";
import { COLUMN_ID_PREFIX } from "../../src/forms/sheetMarks";
import type { NewSheet } from "../../src/usecases/app";
import type { Sheet } from "../../workbench/excel-host";
import type { CellValue } from "../../workbench/excel-host/model/cell";
import { AddIn, type FormSheet } from "../fixtures/addIn";
import { openLayoutFile } from "../fixtures/layoutFiles";
import { valueText } from "../../src/grid/sheetGrid";

const ALL = { top: 0, left: 0, bottom: 300, right: 99 };

let addIn: AddIn;
let village: Sheet;
let commune: Sheet;

beforeEach(async () => {
  addIn = await AddIn.open();
  const sheets = await openLayoutFile(addIn.host, 1);
  const named = (name: string): Sheet => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  village = named("Biểu 01 KDC Còn Toòng 2023");
  commune = named("Biểu 01 NTM Thụy Hùng 2023");
});

/** Places of a sheet of layout 1, by its own marks. */
function placesIn(sheet: Sheet): {
  readonly column: (id: string) => number;
  readonly rows: ReadonlyMap<string, number>;
} {
  const cells = [...sheet.storedIn(ALL)];
  const column = (id: string): number => {
    const cell = cells.find(({ cell: { value } }) => value === COLUMN_ID_PREFIX + id);
    if (cell === undefined) throw new Error(`no column ${id}`);
    return cell.column;
  };
  const key = column("key");
  const rows = cells.filter((cell) => cell.column === key && typeof cell.cell.value === "string");
  return { column, rows: new Map(rows.map(({ row, cell }) => [valueText(cell.value), row])) };
}

async function upgrade(sheet: Sheet): Promise<{ readonly made: NewSheet; readonly form: FormSheet }> {
  addIn.host.person.activate(sheet);
  const outcome = await addIn.app.upgradeForm(addIn.host.workbook.activeSheetId, () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return { made: outcome.value, form: addIn.form(outcome.value.sheet.sheetId) };
}

test("a sheet of layout 1 says that it is older and can be upgraded", async () => {
  addIn.host.person.activate(village);
  const check = await addIn.app.checkActiveSheet();
  expect(check).toMatchObject({
    ok: true,
    value: { kind: "unreadable", finding: { code: "structure.layoutOlder", found: 1, known: 2 } },
  });
  expect(await addIn.app.describeActiveForm()).toMatchObject({
    ok: true,
    value: { older: true, year: 2023, unitName: "Thôn Còn Toòng, xã Thụy Hùng" },
  });
});

test("its results, thresholds and reasons stand on a new sheet; the old one is untouched", async () => {
  const before = JSON.stringify([...commune.storedIn(ALL)]);
  const { made, form } = await upgrade(commune);
  expect(form.sheet.name).toBe("Biểu 01 NTM Thụy Hùng 2023 (2)");
  expect(JSON.stringify([...commune.storedIn(ALL)])).toBe(before);
  expect(form.shown("i:3.1", "actual.value")).toBe(85.5);
  expect(form.shown("i:9.1", "actual.value")).toBe("12 nhà");
  expect(form.shown("i:7.1", "note")).toBe("Xã không quy hoạch chợ (Quyết định số 45/QĐ-UBND)");
  expect(form.shown("i:3.1")).toBe("Đạt");
  expect(made.left).toEqual([]);
  expect(made.kept).toBe(16);
});

test("the village's counters are the same before and after", async () => {
  const { form } = await upgrade(village);
  expect(form.counter()).toBe(village.cell(3, 0).value);
});

test("a sheet of today's layout needs no upgrade, and is not touched", async () => {
  await upgrade(village);
  addIn.host.resetCounters();
  const again = await addIn.app.upgradeForm(addIn.host.workbook.activeSheetId, () => undefined);
  expect(again).toMatchObject({ ok: false, problem: { code: "upToDate" } });
  expect(addIn.host.counters.writes).toBe(0);
});

const INPUT_COLUMNS = ["value", "reason", "note", "threshold"] as const;

test("no input is lost, whatever was typed and wherever rows were added", async () => {
  const { column, rows } = placesIn(commune);
  const keys = [...rows.keys()].filter((key) => /^[ip]:/.test(key));
  // Thresholds are inputs where the row compares with one: a yes-no row asks for Đạt whatever stands there.
  const compared = (key: string): boolean => {
    const shown = commune.cell(rows.get(key) ?? 0, column("threshold")).value;
    return shown !== "Đạt" && key !== "i:14.1";
  };
  const typed = fc
    .record({
      key: fc.constantFrom(...keys),
      column: fc.constantFrom(...INPUT_COLUMNS),
      value: fc.oneof(
        fc.constantFrom<CellValue>("Đạt", 85.5, "=x", "1/2", "17.10"),
        fc.integer({ min: 1, max: 1e6 }).map((n): CellValue => `nhập ${n}`),
      ),
    })
    .filter((input) => input.column !== "threshold" || compared(input.key));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(typed, { selector: (i) => `${i.key}|${i.column}`, minLength: 1, maxLength: 30 }),
      fc.boolean(),
      async (inputs, added) => {
        const old = addIn.host.person.copySheet(commune);
        for (const { key, column: id, value } of inputs) {
          const row = rows.get(key) ?? 0;
          old.put(row, column(id), { ...old.cell(row, column(id)), value, formula: null });
        }
        addIn.host.modelReplaced();
        if (added) {
          addIn.host.person.insertRows(old, 20);
          addIn.host.person.type(old, "G20", "dòng xã tự thêm");
        }
        const { made, form } = await upgrade(old);
        const left = made.left.map(({ text }) => text);
        if (added) expect(left).toContain("dòng xã tự thêm");
        const lost = inputs.filter(
          ({ key, column: id, value }) => !isKept(form, key, id, value) && !left.includes(valueText(value)),
        );
        expect(lost).toEqual([]);
      },
    ),
    { numRuns: 4 },
  );
}, 60_000);

function isKept(form: FormSheet, key: string, column: (typeof INPUT_COLUMNS)[number], value: CellValue): boolean {
  switch (column) {
    case "value":
      return form.shown(key, "actual.value") === value;
    case "threshold":
      return form.shown(key, "threshold") === value;
    case "reason":
    case "note":
      return valueText(form.shown(key, "note")).includes(valueText(value));
  }
}
