/** @jest-environment jsdom */
import { ExcelHost } from "../../workbench/excel-host";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";

const calculator = ironCalcFromDisk();

async function open() {
  const host = new ExcelHost({ calculator });
  await openExcel(host);
  return { host, sheet: host.workbook.activeSheet() };
}

/** What the add-in sees of one batch on the active sheet. */
async function answerTo(batch: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  return Excel.run(async (context) => {
    batch(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return "accepted";
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
}

function addBreaks(...addresses: readonly string[]): Promise<string> {
  return answerTo((sheet) => {
    for (const address of addresses) sheet.horizontalPageBreaks.add(address);
  });
}

test("a break stands before the first row of the range, once, in the order of the rows", async () => {
  const { sheet } = await open();
  expect(await addBreaks("A21", "A11:C15", "B11")).toBe("accepted");
  expect(sheet.page.rowBreaks).toEqual([10, 20]);
});

test("none before the first row, and not more than 1,026", async () => {
  const { sheet } = await open();
  expect(await addBreaks("A1")).toBe("InvalidArgument");
  const addresses = Array.from({ length: 1_027 }, (_, row) => `A${row + 2}`);
  expect(await addBreaks(...addresses)).toBe("InvalidArgument");
  expect(sheet.page.rowBreaks).toHaveLength(1_026);
});

test("none on a protected sheet", async () => {
  const { host, sheet } = await open();
  host.person.protect(sheet);
  expect(await addBreaks("A5")).toBe("AccessDenied");
});

test("breaks move with the rows they stand before and go with them; a copied sheet has them too", async () => {
  const { host, sheet } = await open();
  await addBreaks("A11", "A21");
  host.person.insertRows(sheet, 15, 2);
  expect(sheet.page.rowBreaks).toEqual([10, 22]);
  host.person.insertRows(sheet, 1);
  expect(sheet.page.rowBreaks).toEqual([11, 23]);
  host.person.deleteRows(sheet, 1, 3);
  expect(sheet.page.rowBreaks).toEqual([8, 20]);
  host.person.insertColumns(sheet, "A");
  expect(host.person.copySheet(sheet).page.rowBreaks).toEqual([8, 20]);
  host.person.deleteRows(sheet, 9);
  expect(sheet.page.rowBreaks).toEqual([19]);
});
