/** @jest-environment jsdom */
import { ExcelHost } from "../../workbench/excel-host";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";

const calculator = ironCalcFromDisk();

test("the real client adds a sheet, writes and reads back calculated values", async () => {
  const host = new ExcelHost({ calculator });
  const connection = await openExcel(host);

  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Biểu 01");
    const range = sheet.getRange("A1:B2");
    range.formulas = [
      [1, "Đạt"],
      [2, '=IF(A1<A2,"Đạt","Chưa đạt")'],
    ];
    range.load("values,formulas,valueTypes,rowIndex");
    sheet.load("name,id");
    await context.sync();
    return { values: range.values, row: range.rowIndex, name: sheet.name, formulas: range.formulas };
  });

  expect(read).toEqual({
    values: [
      [1, "Đạt"],
      [2, "Đạt"],
    ],
    formulas: [
      [1, "Đạt"],
      [2, '=IF(A1<A2,"Đạt","Chưa đạt")'],
    ],
    row: 0,
    name: "Biểu 01",
  });
  await connection.idle();
  expect(host.liveReferences).toBe(0);
  expect(host.counters).toMatchObject({ syncs: 1, writes: 2, cellsWritten: 4 });
});

test("the client's errors belong to the test's own realm", async () => {
  await openExcel(new ExcelHost({ calculator }));
  const failure = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("không có").load("name");
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).toMatchObject({ code: "ItemNotFound" });
});
