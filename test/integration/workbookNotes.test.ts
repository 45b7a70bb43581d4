/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { openWorkbook, readInto } from "../../workbench/files/openWorkbook";
import { saveWorkbook } from "../../workbench/files/saveWorkbook";
import { AddIn } from "../fixtures/addIn";

const readNote = (key: string) => excelWorkbook.readNote(key);
const writeNote = (key: string, text: string) => excelWorkbook.writeNote(key, text);
let addIn: AddIn;

beforeEach(async () => {
  addIn = await AddIn.open();
});

test("a note is read as it was written last, diacritics and all; another key has none", async () => {
  await writeNote("commune", "Thụy Hùng");
  await writeNote("commune", '{"commune":"Thụy Hùng","village":"Còn Toòng"}');

  expect(await readNote("commune")).toEqual({ ok: true, value: '{"commune":"Thụy Hùng","village":"Còn Toòng"}' });
  expect(await readNote("Commune")).toEqual({ ok: true, value: null });
});

test("reading and writing cost one sync each, and reading writes nothing", async () => {
  addIn.host.resetCounters();
  await writeNote("commune", "Thụy Hùng");
  expect(addIn.host.counters).toMatchObject({ syncs: 1, writes: 1, cellsWritten: 0 });

  addIn.host.resetCounters();
  await readNote("commune");
  expect(addIn.host.counters).toMatchObject({ syncs: 1, writes: 0 });
});

test("a workbook that is only being viewed takes no note and says why", async () => {
  addIn.host.workbook.readOnly = "writesRefused";

  expect(await writeNote("commune", "Thụy Hùng")).toEqual({ ok: false, problem: { code: "readOnly" } });
  expect(await readNote("commune")).toEqual({ ok: true, value: null });
});

test("while a cell is being edited a note is refused like everything else", async () => {
  addIn.host.refuse({ sync: 1, code: "InvalidOperationInCellEditMode" });

  expect(await readNote("commune")).toEqual({ ok: false, problem: { code: "cellEditMode" } });
});

test("another file brings none of this workbook's notes: what counts stands in the sheets", async () => {
  await writeNote("commune", "Thụy Hùng");
  const file = await saveWorkbook(addIn.host.workbook);

  expect((await openWorkbook(file, "a.xlsx")).settings.size).toBe(0);
  await readInto(addIn.host.workbook, file, "a.xlsx");
  expect(await readNote("commune")).toEqual({ ok: true, value: null });
});
