/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { inflateRaw } from "../../src/cli/inflateRaw";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { SheetReading } from "../../src/usecases/ports";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import type { Sheet } from "../../workbench/excel-host";
import { openWorkbook } from "../../workbench/files/openWorkbook";
import { AddIn } from "../fixtures/addIn";

const ANNEX = "test/fixtures/annexes/f-annex-regions.xlsx";

let addIn: AddIn;
let sheet: Sheet;

beforeEach(async () => {
  addIn = await AddIn.open();
  sheet = addIn.host.workbook.activeSheet();
});

async function read(sheetId: string | null = null): Promise<SheetReading> {
  const answer = await excelWorkbook.readSheetWithLook(sheetId);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

function merge(top: number, left: number, bottom: number, right: number): void {
  sheet.merges.push({ top, left, bottom, right });
}

test("cells come with their number formats, where they are not General", async () => {
  for (const [address, text] of [
    ["A1", "Đường xã"],
    ["B1", "85,5%"],
    ["C1", "85,5"],
    ["D1", "=B1"],
  ] as const) {
    addIn.host.person.type(sheet, address, text);
  }
  expect((await read()).grid.cells).toEqual([
    { row: 0, column: 0, value: "Đường xã", formula: null },
    { row: 0, column: 1, value: 0.855, formula: null, format: "0.00%" },
    { row: 0, column: 2, value: 85.5, formula: null },
    expect.objectContaining({ row: 0, column: 3, value: 0.855, formula: "=B1" }),
  ]);
});

test("merged areas are whole, those that reach beyond a form cut where it ends", async () => {
  addIn.host.person.type(sheet, "B2", "I. QUY HOẠCH");
  addIn.host.person.type(sheet, "B9", "cuối");
  merge(1, 1, 1, 6);
  merge(2, 1, 4, 1);
  merge(5, 1, 1_048_575, 1);
  expect((await read()).grid.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 6 },
    { top: 2, left: 1, bottom: 4, right: 1 },
    { top: 5, left: 1, bottom: 2999, right: 1 },
  ]);
});

test("a sheet without merged cells has none, an empty sheet no cells either", async () => {
  expect((await read()).grid).toEqual({ cells: [], merges: [] });
  addIn.host.person.type(sheet, "A1", "1");
  expect((await read()).grid.merges).toEqual([]);
});

test("the active sheet is read with its active cell, another one by its id without", async () => {
  const other = addIn.host.person.addSheet("Phụ lục");
  addIn.host.person.type(other, "C3", "x");
  expect(await read()).toMatchObject({ sheetId: sheet.id, activeCell: { row: 0, column: 0 }, grid: { cells: [] } });
  expect(await read(other.id)).toMatchObject({ sheetName: "Phụ lục", activeCell: null });
});

test("it costs two syncs and writes nothing, however many areas are merged", async () => {
  for (let row = 0; row < 512; row += 1) {
    addIn.host.person.type(sheet, `A${row + 1}`, "1");
    merge(row, 0, row, 1);
  }
  addIn.host.resetCounters();
  expect((await read()).grid.merges).toHaveLength(512);
  expect(addIn.host.counters).toMatchObject({ syncs: 2, writes: 0 });
  // The client gives its ranges back in a batch of its own, after the run has ended.
  await new Promise((resolve) => setTimeout(resolve));
  expect(addIn.host.liveReferences).toBe(0);
});

test("more merged areas than Excel tells of are refused with a reason, not read as none", async () => {
  addIn.host.person.type(sheet, "A1", "1");
  addIn.host.person.type(sheet, "A600", "1");
  for (let row = 0; row < 513; row += 1) merge(row, 0, row, 1);
  expect(await excelWorkbook.readSheetWithLook(null)).toEqual({ ok: false, problem: { code: "tooLarge" } });
});

test.each([1, 2])("a refusal of sync %i says why", async (sync) => {
  addIn.host.person.type(sheet, "A1", "1");
  addIn.host.refuse({ sync, code: "InvalidOperationInCellEditMode" });
  expect(await excelWorkbook.readSheetWithLook(null)).toEqual({ ok: false, problem: { code: "cellEditMode" } });
});

test("an annex opened in Excel reads as the same file does without Excel", async () => {
  const bytes = Uint8Array.from(readFileSync(ANNEX));
  const book = await openWorkbook(bytes, "f.xlsx");
  addIn.host.workbook.sheets = book.sheets;
  addIn.host.workbook.activeSheetId = book.activeSheetId;
  addIn.host.modelReplaced();
  const file = await readWorkbookFile(bytes, inflateRaw);
  const { cells, merges = [] } = (await read()).grid;
  if (!file.ok) throw new Error(file.problem.code);
  expect(cells).toEqual(file.sheets[0]?.grid.cells);
  expect(new Set(merges)).toEqual(new Set(file.sheets[0]?.grid.merges));
});
