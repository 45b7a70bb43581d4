/** @jest-environment jsdom */
import fc from "fast-check";
import type { Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import { certainRepairs } from "../../src/review/repairs/chosenRepair";
import type { Written } from "../../src/usecases/app";
import type { UndoAnswer, UndoWish } from "../../src/usecases/undo";
import { cellAddress } from "../../src/grid/address";
import type { Person } from "../../workbench/excel-host/user/person";
import { AddIn, communeRequest, type FormSheet } from "../fixtures/addIn";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";
import { wholeSheet } from "../fixtures/wholeSheet";

const DIRT = { "i:2.1": "82,5", "i:3.1": " 90 ", "i:4.2": "95,5" } as const;
const FIGURES = { "i:2.1": 82.5, "i:3.1": 90, "i:4.2": 95.5 } as const;
const KEYS = Object.keys(DIRT);

let source: FormSheet;
beforeAll(async () => {
  source = await (await AddIn.open()).insert(communeRequest);
  for (const [key, text] of Object.entries(DIRT)) source.type(key, `'${text}`);
});

let addIn: AddIn;
let form: FormSheet;
const person = (): Person => addIn.host.person;

async function repaired(): Promise<Written> {
  const checked = await addIn.app.checkActiveSheet();
  if (!checked.ok || checked.value.kind !== "report") throw new Error(JSON.stringify(checked));
  const chosen = certainRepairs(checked.value.report.findings);
  const outcome = await (await addIn.app.checkWork()).repair(chosen);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  expect(held()).toEqual(FIGURES);
  return outcome.value;
}

async function undo({ inverse }: Written, wish?: UndoWish): Promise<UndoAnswer> {
  const outcome = await addIn.app.undo(inverse, wish);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** Found by the ids and keys of the sheet, wherever they are now. */
function cellOf(key: string, id: Bieu01Column = "actual.value") {
  const cells = [...form.sheet.storedIn({ top: 0, left: 0, bottom: 500, right: 200 })];
  const column = (name: string) => cells.find(({ cell }) => cell.value === `col:${name}`)?.column ?? -1;
  const row = cells.find(({ cell, column: at }) => at === column("key") && cell.value === key)?.row ?? -1;
  return { row, column: column(id) };
}

const held = (keys: readonly string[] = KEYS) =>
  Object.fromEntries(keys.map((key) => [key, form.sheet.cell(cellOf(key).row, cellOf(key).column).value]));
const type = (key: string, text: string) => person().type(form.sheet, cellAddress(cellOf(key)), text);

describe("a repair taken back", () => {
  beforeEach(async () => {
    ({ addIn, form } = await AddIn.withCopyOf(source));
  });

  test("after rows and columns were inserted and rows sorted, in the cells it was made in, in three syncs", async () => {
    const written = await repaired();
    person().insertRows(form.sheet, form.rowOf("i:2.1") + 1, 2);
    person().insertColumns(form.sheet, "C");
    const [first, last] = [cellOf("i:3.1").row + 1, cellOf("i:4.2").row + 1];
    person().sort(form.sheet, `A${first}:AZ${last}`, { by: "A", ascending: false });
    expect(held()).toEqual(FIGURES);
    addIn.host.resetCounters();
    expect(await undo(written)).toMatchObject({ kind: "undone", cells: 3 });
    expect(addIn.host.counters.syncs).toBe(3);
    expect(held()).toEqual(DIRT);
  });

  test("asks about a cell edited since, and nothing is written before the officer has decided", async () => {
    const written = await repaired();
    type("i:3.1", "91");
    const before = wholeSheet(form.sheet);
    const cells = [
      { address: cellAddress(cellOf("i:3.1")), now: "91", former: { kind: "text", text: " 90 " } },
    ] as const;
    expect(await undo(written)).toEqual({ kind: "asks", cells, unchanged: 2, divisible: true });
    expect(wholeSheet(form.sheet)).toEqual(before);
    expect(await undo(written, { kind: "unchangedOnly" })).toMatchObject({ kind: "undone", cells: 2 });
    expect(held()).toEqual({ ...DIRT, "i:3.1": 91 });
  });

  test("the changed ones, too, while they are as they were shown", async () => {
    const written = await repaired();
    type("i:3.1", "91");
    const asked = await undo(written);
    if (asked.kind !== "asks") throw new Error(asked.kind);
    const wish = { kind: "changedToo", shown: asked.cells } as const;
    type("i:3.1", "92");
    const again = await undo(written, wish);
    expect(again).toMatchObject({ kind: "asks", cells: [{ now: "92" }] });
    if (again.kind !== "asks") throw new Error(again.kind);
    expect(await undo(written, { kind: "changedToo", shown: again.cells })).toMatchObject({ kind: "undone", cells: 3 });
    expect(held()).toEqual(DIRT);
  });

  test("a row that was deleted is named as gone; the others can still be taken back", async () => {
    const written = await repaired();
    const address = cellAddress(cellOf("i:3.1"));
    person().deleteRows(form.sheet, form.rowOf("i:3.1") + 1);
    const asked = await undo(written);
    expect(asked).toMatchObject({ kind: "asks", cells: [{ address, now: null }], unchanged: 2 });
    expect(await undo(written, { kind: "unchangedOnly" })).toMatchObject({ kind: "undone", cells: 2 });
    expect(held(["i:2.1", "i:4.2"])).toEqual({ "i:2.1": DIRT["i:2.1"], "i:4.2": DIRT["i:4.2"] });
  });

  test("of a row and its copy nobody can tell which was repaired", async () => {
    const written = await repaired();
    person().duplicateRow(form.sheet, form.rowOf("i:3.1") + 1);
    const before = wholeSheet(form.sheet);
    expect(await undo(written)).toMatchObject({ kind: "asks", cells: [{ now: null }], unchanged: 2 });
    expect(wholeSheet(form.sheet)).toEqual(before);
  });

  test("and done again by what the undo answers", async () => {
    const written = await repaired();
    const back = await undo(written);
    if (back.kind !== "undone") throw new Error(back.kind);
    expect(await undo(back)).toMatchObject({ kind: "undone" });
    expect(held()).toEqual(FIGURES);
  });

  test("whatever is moved around meanwhile", async () => {
    const moves = fc.constantFrom<readonly [string, (at: number) => void]>(
      ["rows", (at) => person().insertRows(form.sheet, 1 + at, 1 + (at % 3))],
      ["a column", (at) => person().insertColumns(form.sheet, "ABCDEFGHIJ"[at % 10] ?? "A")],
      ["a sort", (at) => person().sort(form.sheet, `A${12 + at}:AZ${16 + at}`, { by: "A" })],
      ["a hidden row", (at) => person().hideRows(form.sheet, 1 + at)],
    );
    const moved = fc.array(fc.tuple(moves, fc.nat(40)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(moved, async (done) => {
        ({ addIn, form } = await AddIn.withCopyOf(source));
        const written = await repaired();
        for (const [[, move], at] of done) move(at);
        const answer = await undo(written);
        expect(answer.kind).toBe("undone");
        expect(held()).toEqual(DIRT);
      }),
      { numRuns: 5 },
    );
  }, 60_000);
});

describe("amounts of a unit taken back", () => {
  let table: TableSheet;
  beforeEach(async () => {
    addIn = await AddIn.open();
    const request = { ...tableRequest, form: "bieu-02", village: "Còn Toòng", year: 2023, mode: "year" } as const;
    table = await TableSheet.insert(addIn, { ...request, asOf: "31/12/2023", moneyUnit: "millionDong" });
    // Two works an officer inserted: they have no key, and cost the same.
    person().insertRows(table.sheet, table.gridRow("w:1.1") + 1, 2);
    const row = table.rowOf("w:1.1");
    for (const [at, text, note] of [
      [row, "Vườn mẫu", ""],
      [row + 1, "Đường Bản Lỉnh", "Đợt 1"],
      [row + 2, "Nhà văn hóa", ""],
    ] as const) {
      table.type(at, "text", text);
      table.type(at, "central", "5");
      if (note !== "") table.type(at, "note", note);
    }
  });

  async function toDong(): Promise<Written> {
    const outcome = await addIn.app.changeMoneyUnit(table.sheet.id, "dong");
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    expect(amounts()).toEqual({ "Vườn mẫu": 5e6, "Đường Bản Lỉnh": 5e6, "Nhà văn hóa": 5e6 });
    return outcome.value;
  }

  function amounts(): Readonly<Record<string, unknown>> {
    const column = table.column("text");
    const named = [...table.sheet.storedIn({ top: 0, left: column, bottom: 200, right: column })];
    return Object.fromEntries(
      ["Vườn mẫu", "Đường Bản Lỉnh", "Nhà văn hóa"].map((name) => {
        const row = named.find(({ cell }) => cell.value === name)?.row ?? -1;
        return [name, table.shown(row, "central")];
      }),
    );
  }

  test("rows without a key are told by their words, wherever they are by then", async () => {
    const written = await toDong();
    person().insertRows(table.sheet, table.gridRow("w:1.1") + 1);
    table.type(table.rowOf("w:1.1") + 2, "note", "Đợt 1");
    expect(await undo(written)).toMatchObject({ kind: "undone" });
    expect(amounts()).toEqual({ "Vườn mẫu": 5, "Đường Bản Lỉnh": 5, "Nhà văn hóa": 5 });
  });

  test("a row sorted to the place of another of the same amount is not mistaken for it", async () => {
    const written = await toDong();
    const row = table.gridRow("w:1.1");
    table.type(row + 1, "central", "7000000");
    person().sort(table.sheet, `A${row + 1}:AZ${row + 2}`, { by: table.letters("text"), ascending: true });
    const asked = await undo(written);
    expect(asked).toMatchObject({ kind: "asks", cells: [{ now: "7000000" }], divisible: false });
    if (asked.kind !== "asks") throw new Error(asked.kind);
    expect(await undo(written, { kind: "changedToo", shown: asked.cells })).toMatchObject({ kind: "undone" });
    expect(amounts()).toEqual({ "Vườn mẫu": 5, "Đường Bản Lỉnh": 5, "Nhà văn hóa": 5 });
  });

  test("all of them or none: a sheet half in đồng would be worse than no way back", async () => {
    const written = await toDong();
    person().deleteRows(table.sheet, table.gridRow("w:1.1") + 1);
    const before = wholeSheet(table.sheet);
    const asked = await undo(written);
    expect(asked).toMatchObject({ kind: "asks", divisible: false });
    expect(await undo(written, { kind: "unchangedOnly" })).toEqual(asked);
    expect(wholeSheet(table.sheet)).toEqual(before);
  });
});

describe("interrupted", () => {
  beforeEach(async () => {
    ({ addIn, form } = await AddIn.withCopyOf(source));
  });

  const slips: readonly (readonly [string, () => void])[] = [
    ["rows above", () => person().insertRows(form.sheet, form.rowOf("i:2.1") + 1, 2)],
    ["a row among them", () => person().insertRows(form.sheet, form.rowOf("i:3.1") + 1)],
    ["a column", () => person().insertColumns(form.sheet, "C")],
    ["an edit", () => type("i:3.1", "91")],
    ["a deleted row", () => person().deleteRows(form.sheet, form.rowOf("i:3.1") + 1)],
  ];

  const cases = slips.flatMap(([name, slip]) => [2, 3].map((sync) => [name, sync, slip] as const));
  test.each(cases)("%s slipped in before sync %i of an undo: all of it, or nothing", async (_name, sync, slip) => {
    const written = await repaired();
    addIn.host.betweenSyncs(sync, slip);
    const outcome = await addIn.app.undo(written.inverse);
    expect(addIn.host.plannedInterruptions).toBe(0);
    if (!outcome.ok) expect(outcome.problem.code).toBe("changed");
    const after: Readonly<Record<string, unknown>> = outcome.ok ? DIRT : FIGURES;
    for (const key of KEYS.filter((one) => cellOf(one).row >= 0)) {
      // What a person typed meanwhile stays.
      const typed = key === "i:3.1" && held([key])[key] === 91;
      expect(held([key])).toEqual({ [key]: typed ? 91 : after[key] });
    }
  });
});
