/** @jest-environment jsdom */
import fc from "fast-check";
import { certainRepairs, type ChosenRepair } from "../../src/review/repairs/chosenRepair";
import type { Finding } from "../../src/review/finding";
import type { SheetReport, Written } from "../../src/usecases/app";
import type { ExcelErrorCode } from "../../workbench/excel-host/model/excelError";
import type { Person } from "../../workbench/excel-host/user/person";
import { AddIn, communeRequest, type FormSheet } from "../fixtures/addIn";
import { wholeSheet } from "../fixtures/wholeSheet";

/** What officers paste: figures as text, odd blanks, answers in other words; the last can be read two ways. */
const DIRT = {
  "i:2.1": "'82,5",
  "i:3.1": "' 90 ",
  "i:5.1": "'75,5 %",
  "i:7.1": " đạt\u00a0",
  "i:10.1": "'1.000",
} as const;

let source: FormSheet;
beforeAll(async () => {
  source = await (await AddIn.open()).insert(communeRequest);
});

let addIn: AddIn;
let form: FormSheet;
beforeEach(async () => {
  ({ addIn, form } = await AddIn.withCopyOf(source));
});

function soil(dirt: Readonly<Record<string, string>> = DIRT): void {
  for (const [key, text] of Object.entries(dirt)) if (form.rowsOf(key).length > 0) form.type(key, text);
}

async function check(): Promise<SheetReport> {
  const outcome = await addIn.app.checkActiveSheet();
  if (!outcome.ok || outcome.value.kind !== "report") throw new Error(JSON.stringify(outcome));
  return outcome.value.report;
}

const repair = async (chosen: readonly ChosenRepair[]) => (await addIn.app.checkWork()).repair(chosen);

async function repaired(chosen: readonly ChosenRepair[]): Promise<Written> {
  const outcome = await repair(chosen);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function undone({ inverse }: Written): Promise<void> {
  const outcome = await addIn.app.undo(inverse);
  expect(outcome).toMatchObject({ ok: true, value: { kind: "undone" } });
}

const keyOf = ({ target }: Finding): string => target.anchor?.key ?? "";

test("all certain repairs in three syncs; then none is left, and undone the sheet is as it was", async () => {
  soil();
  const before = wholeSheet(form.sheet);
  const chosen = certainRepairs((await check()).findings);
  expect(chosen.map(({ finding }) => keyOf(finding))).toEqual(expect.arrayContaining(["i:2.1", "i:3.1", "i:5.1"]));
  addIn.host.resetCounters();
  const written = await repaired(chosen);
  expect(addIn.host.counters.syncs).toBe(3);
  expect(written.cells).toBe(chosen.length);
  expect([form.shown("i:2.1", "actual.value"), form.shown("i:3.1", "actual.value")]).toEqual([82.5, 90]);
  expect(certainRepairs((await check()).findings)).toEqual([]);
  addIn.host.resetCounters();
  await undone(written);
  expect(addIn.host.counters.syncs).toBe(3);
  expect(wholeSheet(form.sheet)).toEqual(before);
});

test("of two ways to read a figure the chosen one is written", async () => {
  form.type("i:10.1", "'1.000");
  const finding = (await check()).findings.find((one) => keyOf(one) === "i:10.1" && one.repair?.kind === "choice");
  if (finding?.repair?.kind !== "choice") throw new Error("no choice");
  for (const to of finding.repair.options) {
    const written = await repaired([{ finding, to }]);
    expect(form.shown("i:10.1", "actual.value")).toBe(to.entry.kind === "number" ? to.entry.number : null);
    await undone(written);
  }
});

test("a verdict typed over gets its formula back, in the row where it is by then", async () => {
  form.type("i:3.1", "40");
  form.type("i:3.1", "Đạt", "actual.verdict");
  const chosen = certainRepairs((await check()).findings).filter(({ to }) => to.entry.kind === "formula");
  expect(chosen).toHaveLength(1);
  const former = chosen[0]?.to.entry;
  addIn.host.person.insertRows(form.sheet, form.rowOf("i:3.1") - 3);
  const written = await repaired(chosen);
  expect(form.shown("i:3.1")).toBe("Chưa đạt");
  expect(form.sheet.cell(form.rowOf("i:3.1"), form.layout.index("actual.verdict")).formula).not.toBe(former);
  // The formula follows the figure: that is no change of the cell.
  form.type("i:3.1", "99");
  expect(form.shown("i:3.1")).toBe("Đạt");
  await undone(written);
  expect(form.sheet.cell(form.rowOf("i:3.1"), form.layout.index("actual.verdict"))).toMatchObject({
    value: "Đạt",
    formula: null,
  });
});

test("where any cell changed meanwhile it is named, and none is written", async () => {
  soil();
  const chosen = certainRepairs((await check()).findings);
  form.type("i:2.1", "83");
  const before = wholeSheet(form.sheet);
  const cells = [form.address("i:2.1", "actual.value")];
  expect(await repair(chosen)).toEqual({ ok: false, problem: { code: "changed", cells } });
  expect(wholeSheet(form.sheet)).toEqual(before);
});

test("any dirt is repaired, and undone to the last format", async () => {
  const keys = ["i:2.1", "i:3.1", "i:4.2", "i:5.1", "i:10.1", "i:11", "i:7.1", "i:17.1", "i:13.3"];
  const dirt = fc.constantFrom(
    "'82,5",
    "' 90 ",
    "0,855",
    "'75,5 %",
    "1/2",
    "950",
    "=80/100",
    "#N/A",
    "TRUE",
    " đạt ",
    "Không",
  );
  const formats = fc.constantFrom("General", "@", "0.00", "dd/mm/yyyy", "0%");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ key: fc.constantFrom(...keys), text: dirt, format: formats }), {
        minLength: 1,
        maxLength: 8,
      }),
      async (soiled) => {
        ({ addIn, form } = await AddIn.withCopyOf(source));
        for (const { key, text, format } of soiled.filter(({ key: one }) => form.rowsOf(one).length > 0)) {
          const [row, column] = [form.rowOf(key), form.layout.index("actual.value")];
          const cell = form.sheet.cell(row, column);
          form.sheet.put(row, column, { ...cell, style: { ...cell.style, numberFormat: format } });
          form.type(key, text);
        }
        const before = wholeSheet(form.sheet);
        const chosen = certainRepairs((await check()).findings);
        if (chosen.length === 0) return;
        const written = await repaired(chosen);
        await undone(written);
        expect(wholeSheet(form.sheet)).toEqual(before);
      },
    ),
    { numRuns: 6 },
  );
}, 60_000);

describe("interrupted", () => {
  const CODES: readonly ExcelErrorCode[] = [
    "InvalidOperationInCellEditMode",
    "ActivityLimitReached",
    "GeneralException",
  ];

  async function started(): Promise<{ readonly chosen: readonly ChosenRepair[]; readonly before: unknown }> {
    soil();
    form.type("i:17.1", "Đạt", "actual.verdict");
    const chosen = certainRepairs((await check()).findings);
    expect(chosen.some(({ to }) => to.entry.kind === "formula")).toBe(true);
    return { chosen, before: wholeSheet(form.sheet) };
  }

  test.each(CODES)("%s at any sync of a repair leaves the sheet as it was, and the next try works", async (code) => {
    const { chosen, before } = await started();
    // What Excel refuses as a whole is refused before its first action.
    const halfWay = code === "GeneralException" ? [1, 4, 9].map((afterActions) => ({ sync: 3, afterActions })) : [];
    const tries = [{ sync: 1 }, { sync: 2 }, { sync: 3 }, ...halfWay];
    for (const one of tries) {
      addIn.host.refuse({ ...one, code });
      const outcome = await repair(chosen);
      expect(outcome.ok).toBe(false);
      expect(addIn.host.plannedInterruptions).toBe(0);
      expect(wholeSheet(form.sheet)).toEqual(before);
    }
    const written = await repaired(chosen);
    const after = wholeSheet(form.sheet);
    for (const one of tries) {
      addIn.host.refuse({ ...one, code });
      expect((await addIn.app.undo(written.inverse)).ok).toBe(false);
      expect(wholeSheet(form.sheet)).toEqual(after);
    }
    await undone(written);
    expect(wholeSheet(form.sheet)).toEqual(before);
  });

  const slips: readonly (readonly [string, (person: Person) => void])[] = [
    ["rows above", (person) => person.insertRows(form.sheet, form.rowOf("i:2.1") + 1, 2)],
    ["a row among them", (person) => person.insertRows(form.sheet, form.rowOf("i:5.1") + 1)],
    ["a column", (person) => person.insertColumns(form.sheet, "C")],
    ["a row in the head", (person) => person.insertRows(form.sheet, 2)],
    ["an edit of one", (person) => person.type(form.sheet, form.address("i:3.1", "actual.value"), "77")],
    ["an edit beside", (person) => person.type(form.sheet, form.address("i:4.2", "actual.value"), "77")],
    ["a row goes", (person) => person.deleteRows(form.sheet, form.rowOf("i:3.1") + 1)],
  ];

  /** Every row by its key and every other cell by its content: where rows have moved to does not matter. */
  function byKey(): ReadonlyMap<string, readonly unknown[]> {
    const cells = [...form.sheet.storedIn({ top: 0, left: 0, bottom: 500, right: 200 })];
    const ids = cells.filter(({ cell: { value } }) => typeof value === "string" && value.startsWith("col:"));
    const keyColumn = ids.find(({ cell }) => cell.value === "col:key")?.column;
    return new Map(
      cells.flatMap(({ row, column, cell: { value: key } }): [string, readonly unknown[]][] => {
        if (column !== keyColumn || typeof key !== "string") return [];
        const contents = ids.map((id) => {
          const { value, style } = form.sheet.cell(row, id.column);
          return [value, style.numberFormat];
        });
        return [[key, contents]];
      }),
    );
  }

  test.each(slips)("%s slipped in before any sync of a repair: no wrong cell", async (_name, slip) => {
    // What the sheet is with the slip alone, and with the repair made after it.
    const { chosen } = await started();
    slip(addIn.host.person);
    const without = byKey();
    await repaired(certainRepairs((await check()).findings).filter((one) => isAmong(one, chosen)));
    const repairedAfter = byKey();
    for (const sync of [2, 3]) {
      ({ addIn, form } = await AddIn.withCopyOf(source));
      const again = await started();
      addIn.host.betweenSyncs(sync, slip);
      const outcome = await repair(again.chosen);
      expect(addIn.host.plannedInterruptions).toBe(0);
      if (!outcome.ok) expect(outcome.problem.code).toBe("changed");
      expect(byKey()).toEqual(outcome.ok ? repairedAfter : without);
    }
  });

  const isAmong = ({ finding }: ChosenRepair, chosen: readonly ChosenRepair[]): boolean =>
    chosen.some((one) => one.finding.code === finding.code && keyOf(one.finding) === keyOf(finding));
});
