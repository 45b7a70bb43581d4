/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { parseCellAddress } from "../../src/grid/address";
import { valueText } from "../../src/grid/sheetGrid";
import type { CellEdit, EditAnswer, EditEntry, SheetEdit } from "../../src/usecases/ports";
import { ExcelHost, type Sheet } from "../../workbench/excel-host";
import type { Cell } from "../../workbench/excel-host/model/cell";
import { DEFAULT_STYLE } from "../../workbench/excel-host/model/style";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";
import { sheetSnapshot } from "../fixtures/sheetSnapshot";

const calculator = ironCalcFromDisk();

let host: ExcelHost;
let sheet: Sheet;
beforeEach(async () => {
  host = new ExcelHost({ calculator });
  await openExcel(host);
  sheet = host.workbook.activeSheet();
});

const text = (words: string): EditEntry => ({ kind: "text", text: words });
const number = (figure: number): EditEntry => ({ kind: "number", number: figure });
const formula = (code: string): EditEntry => ({ kind: "formula", formula: code });
const empty: EditEntry = { kind: "empty" };

function at(address: string): { readonly row: number; readonly column: number } {
  const position = parseCellAddress(address);
  if (position === null) throw new Error(address);
  return position;
}

function held(address: string): Cell {
  const { row, column } = at(address);
  return sheet.cell(row, column);
}

/** As a use case makes it after a reading: each cell with what it shows now. */
function edit(entries: Readonly<Record<string, EditEntry>>, columns: SheetEdit["columns"] = []): SheetEdit {
  const cells = Object.entries(entries).map(([address, entry]): CellEdit => {
    return { position: at(address), seen: valueText(held(address).value), entry };
  });
  return { sheetId: sheet.id, cells, columns };
}

async function written(change: SheetEdit): Promise<SheetEdit> {
  const outcome = await excelWorkbook.editSheet(change);
  if (!outcome.ok || outcome.value.kind !== "written") throw new Error(JSON.stringify(outcome));
  return outcome.value.inverse;
}

function format(address: string, numberFormat: string, locked = true): void {
  const { row, column } = at(address);
  sheet.put(row, column, { ...held(address), style: { ...DEFAULT_STYLE, numberFormat, locked } });
}

function type(cells: Readonly<Record<string, string>>): void {
  for (const [address, words] of Object.entries(cells)) host.person.type(sheet, address, words);
}

describe("written whole", () => {
  test("text, figures, formulas, cleared cells, hidden and shown columns", async () => {
    type({ A1: "cũ", A2: "7", A3: "=A2*2", C1: "thôi" });
    host.person.hideColumns(sheet, "D");
    const change = edit({ A1: text("mới"), A2: number(8), A4: formula("=A3+1"), C1: empty }, [
      { column: 1, hidden: true },
      { column: 3, hidden: false },
    ]);
    const inverse = await written(change);
    expect(["A1", "A2", "A3", "A4", "C1"].map((address) => held(address).value)).toEqual(["mới", 8, 16, 17, null]);
    expect([1, 2, 3].map((column) => sheet.column(column).hidden)).toEqual([true, false, false]);
    expect(inverse.cells).toContainEqual({
      position: at("A4"),
      seen: "17",
      formula: "=A3+1",
      entry: { kind: "empty" },
    });

    await written(inverse);
    expect(["A1", "A2", "A3", "A4", "C1"].map((address) => held(address).value)).toEqual(["cũ", 7, 14, null, "thôi"]);
    expect([1, 2, 3].map((column) => sheet.column(column).hidden)).toEqual([false, false, true]);
  });

  test("text that looks like a formula, a figure or a date stays text, and formats stay", async () => {
    format("B2", "0.00");
    await written(edit({ A1: text("=1+1"), A2: text("17.10"), A3: text("1/2"), B2: text("85%"), B3: text("-") }));
    expect(["A1", "A2", "A3", "B2", "B3"].map((address) => [held(address).value, held(address).formula])).toEqual([
      ["=1+1", null],
      ["17.10", null],
      ["1/2", null],
      ["85%", null],
      ["-", null],
    ]);
    expect(["A1", "B2"].map((address) => held(address).style.numberFormat)).toEqual(["General", "0.00"]);
  });

  test("a figure in a cell formatted as text is a figure, a formula a formula, and the format stays", async () => {
    for (const address of ["A1", "A2", "A3"]) format(address, "@");
    type({ A1: "85" });
    expect(held("A1").value).toBe("85");
    const inverse = await written(edit({ A1: number(85), A2: formula("=A1+1"), A3: text("17.10") }));
    expect(["A1", "A2", "A3"].map((address) => held(address).value)).toEqual([85, 86, "17.10"]);
    expect(["A1", "A2", "A3"].map((address) => held(address).style.numberFormat)).toEqual(["@", "@", "@"]);
    await written(inverse);
    expect(["A1", "A2", "A3"].map((address) => held(address).value)).toEqual(["85", null, null]);
  });

  test("60 edits of three columns cost two syncs and few actions", async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `${"BCE".charAt(index % 3)}${7 + Math.floor(index / 3)}`,
        number(index),
      ]),
    );
    const change = edit(entries);
    host.resetCounters();
    await written(change);
    const { syncs, actions, bytesIn } = host.counters;
    process.stdout.write(`  60 edits of 3 columns: ${syncs} syncs, ${actions} wire actions, ${bytesIn} bytes sent\n`);
    expect(syncs).toBe(2);
    expect(actions).toBeLessThan(45);
    await new Promise((resolve) => setTimeout(resolve));
    expect(host.liveReferences).toBe(0);
  });

  test("rows that come in between look and writing take the cells along, and the inverse finds them", async () => {
    type({ A3: "ba" });
    host.betweenSyncs(2, (person) => person.insertRows(sheet, 1, 2));
    const inverse = await written(edit({ A3: text("mới") }));
    expect(["A3", "A5"].map((address) => held(address).value)).toEqual([null, "mới"]);
    expect(inverse.cells).toEqual([{ position: at("A5"), seen: "mới", entry: text("ba") }]);
  });

  test("what is put back at the second try only is not half-written", async () => {
    type({ A1: "1" });
    host.refuse({ sync: 2, code: "GeneralException", afterActions: 8 });
    host.refuse({ sync: 3, code: "GeneralException" });
    const outcome = await excelWorkbook.editSheet(edit({ A1: number(5), C1: number(2) }));
    expect(outcome).toEqual({ ok: false, problem: { code: "unknown", reference: "GeneralException" } });
    expect(["A1", "C1"].map((address) => held(address).value)).toEqual([1, null]);
  });

  test("nothing asked is nothing done", async () => {
    expect(await written(edit({}))).toEqual(edit({}));
    expect(host.counters.writes).toBe(0);
  });
});

describe("not at all", () => {
  test("cells changed meanwhile are named, the others stay too", async () => {
    type({ A1: "1", A2: "2", B1: "3" });
    const change = edit({ A1: number(10), A2: number(20), B1: number(30) }, [{ column: 4, hidden: true }]);
    host.betweenSyncs(1, (person) => {
      person.type(sheet, "A2", "hai");
      person.clear(sheet, "B1");
    });
    const outcome = await excelWorkbook.editSheet(change);
    const changed: EditAnswer = { kind: "changed", cells: [at("A2"), at("B1")] };
    expect(outcome).toEqual({ ok: true, value: changed });
    expect(["A1", "A2", "B1"].map((address) => held(address).value)).toEqual([1, "hai", null]);
    expect(sheet.column(4).hidden).toBe(false);
    expect(host.counters.writes).toBe(0);
  });

  test("what a person typed between the look and the writing is put back and named", async () => {
    type({ A1: "1", A2: "2", B1: "3" });
    host.betweenSyncs(2, (person) => person.type(sheet, "A2", "hai"));
    const outcome = await excelWorkbook.editSheet(edit({ A1: number(10), A2: number(20), B1: number(30) }));
    expect(outcome).toEqual({ ok: true, value: { kind: "changed", cells: [at("A2")] } });
    expect(["A1", "A2", "B1"].map((address) => held(address).value)).toEqual([1, "hai", 3]);
  });

  test.each([
    ["a range of its own", "A", 3],
    ["a row of a longer range", "A", 2],
  ])("cells that were deleted between the look and the writing: %s", async (_name, _column, row) => {
    type({ A1: "1", A2: "2", A3: "3", C5: "5" });
    const change =
      row === 3 ? edit({ A3: number(30), C5: number(50) }) : edit({ A1: number(10), A2: number(20), C5: number(50) });
    host.betweenSyncs(2, (person) => person.deleteRows(sheet, row));
    expect(await excelWorkbook.editSheet(change)).toEqual({ ok: true, value: { kind: "changed", cells: [] } });
    expect(held("A1").value).toBe(1);
    expect(held("C4").value).toBe(5);
  });

  test("the sheet itself deleted between the look and the writing", async () => {
    host.person.addSheet();
    const change = edit({ A1: number(1) });
    host.betweenSyncs(2, (person) => person.deleteSheet(sheet));
    expect(await excelWorkbook.editSheet(change)).toEqual({ ok: false, problem: { code: "sheetGone" } });
  });

  test("a protected sheet with one locked cell among unlocked ones", async () => {
    format("A1", "General", false);
    host.person.protect(sheet);
    host.resetCounters();
    const outcome = await excelWorkbook.editSheet(edit({ A1: number(1), C1: number(2) }));
    expect(outcome).toEqual({ ok: false, problem: { code: "sheetProtected" } });
    expect(host.counters.writes).toBe(0);
    await written(edit({ A1: number(1) }));
  });

  test("a protected sheet on which columns, or the formats of cells, are not to be changed", async () => {
    format("A1", "@", false);
    host.person.protect(sheet);
    const refusal = { ok: false, problem: { code: "sheetProtected" } };
    const hide = [{ column: 1, hidden: true }];
    expect(await excelWorkbook.editSheet(edit({ A1: text("1") }, hide))).toEqual(refusal);
    expect(await excelWorkbook.editSheet(edit({ A1: number(1) }))).toEqual(refusal);
    host.person.unprotect(sheet);
    host.person.protect(sheet, { allowFormatCells: true, allowFormatColumns: true });
    await written(edit({ A1: number(1) }, hide));
    expect([held("A1").value, sheet.column(1).hidden]).toEqual([1, true]);
  });

  test("a sheet that is gone, a workbook that is read-only", async () => {
    const gone = await excelWorkbook.editSheet({ ...edit({ A1: number(1) }), sheetId: "{gone}" });
    expect(gone).toEqual({ ok: false, problem: { code: "sheetGone" } });
    host.workbook.readOnly = "writesRefused";
    const readOnly = await excelWorkbook.editSheet(edit({ A1: number(1) }));
    expect(readOnly).toEqual({ ok: false, problem: { code: "readOnly" } });
  });

  test.each(["InvalidOperationInCellEditMode", "ActivityLimitReached", "GeneralException"] as const)(
    "%s at either sync leaves every cell as it was",
    async (code) => {
      for (const sync of [1, 2]) {
        type({ A1: "1" });
        host.refuse({ sync, code });
        const outcome = await excelWorkbook.editSheet(edit({ A1: number(10), C4: number(20) }));
        expect(outcome.ok).toBe(false);
        expect(outcome).not.toMatchObject({ problem: { code: "halfWritten" } });
        expect(["A1", "C4"].map((address) => held(address).value)).toEqual([1, null]);
        expect(host.plannedInterruptions).toBe(0);
      }
    },
  );

  test("what breaks off half-way is put back, formats and columns too", async () => {
    format("A1", "@");
    type({ A1: "1", A2: "=A3", C1: "x", E1: "9" });
    const before = sheetSnapshot(sheet);
    for (let afterActions = 1; afterActions < 12; afterActions += 1) {
      host.refuse({ sync: 2, code: "GeneralException", afterActions });
      const change = edit({ A1: number(5), A2: number(6), C1: empty, E1: text("y") }, [{ column: 6, hidden: true }]);
      const outcome = await excelWorkbook.editSheet(change);
      expect(outcome).toEqual({ ok: false, problem: { code: "unknown", reference: "GeneralException" } });
      expect(sheetSnapshot(sheet)).toEqual(before);
    }
    expect(host.plannedInterruptions).toBe(0);
  });

  test("and what cannot be put back is said", async () => {
    host.refuse({ sync: 2, code: "GeneralException", afterActions: 2 });
    // Not at once, and not range by range.
    for (const sync of [3, 4]) host.refuse({ sync, code: "GeneralException" });
    const outcome = await excelWorkbook.editSheet(edit({ A1: number(1), C1: number(2) }));
    expect(outcome).toEqual({ ok: false, problem: { code: "halfWritten" } });
  });
});
