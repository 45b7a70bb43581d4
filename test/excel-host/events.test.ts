/** @jest-environment jsdom */
import { ExcelHost } from "../../workbench/excel-host";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";

const calculator = ironCalcFromDisk();

type Heard = { readonly type: string; readonly address?: string; readonly source?: string };

/** Hears everything the sheets of a workbook say. */
async function listening() {
  const host = new ExcelHost({ calculator });
  const connection = await openExcel(host);
  const sheet = host.workbook.activeSheet();
  const heard: Heard[] = [];
  const hear = (event: { readonly type: string; readonly address?: string; readonly source?: string }) => {
    const { type, address, source } = event;
    heard.push({ type, ...(address === undefined ? {} : { address }), ...(source === undefined ? {} : { source }) });
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hear);
    worksheets.onCalculated.add(hear);
    worksheets.onRowSorted.add(hear);
    worksheets.onColumnSorted.add(hear);
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    await context.sync();
  });
  return { host, connection, sheet, heard };
}

test("a change of a co-author is a remote one, what it makes of formulas here is not told apart", async () => {
  const { host, connection, sheet, heard } = await listening();
  host.person.type(sheet, "B1", "=A1*2");
  host.person.type(sheet, "B2", "=1+1");
  await connection.idle();
  heard.length = 0;
  host.coAuthor.type(sheet, "A1", "7");
  const added = host.coAuthor.addSheet();
  host.coAuthor.deleteSheet(added);
  await connection.idle();
  expect(heard).toEqual([
    { type: "WorksheetCalculated", address: "B1" },
    { type: "WorksheetChanged", address: "A1", source: "Remote" },
    { type: "WorksheetAdded", source: "Remote" },
    { type: "WorksheetDeleted", source: "Remote" },
  ]);
});

test("a sort names only the rows it has changed, and is not told as an edit", async () => {
  const { host, connection, sheet, heard } = await listening();
  host.person.paste(sheet, "A1", "1\ta\n3\tb\n2\tc\n4\td\n6\te\n5\tf");
  await connection.idle();
  heard.length = 0;
  host.person.sort(sheet, "A1:B6", { by: "A" });
  host.person.sort(sheet, "A1:B6", { by: "A" });
  await connection.idle();
  expect(heard).toEqual([{ type: "WorksheetRowSorted", address: "A2:B3,A5:B6", source: "Local" }]);
});

test("a formula of another sheet that follows is told of that sheet", async () => {
  const { host, connection, sheet, heard } = await listening();
  const other = host.person.addSheet("Khác");
  host.person.type(other, "C3", `='${sheet.name}'!A1`);
  await connection.idle();
  heard.length = 0;
  host.person.type(sheet, "A1", "5");
  await connection.idle();
  expect(heard).toEqual([
    { type: "WorksheetCalculated", address: "C3" },
    { type: "WorksheetChanged", address: "A1", source: "Local" },
  ]);
});

test("reading calculates nothing and tells of nothing", async () => {
  const { host, connection, sheet, heard } = await listening();
  host.person.type(sheet, "A1", "=1+1");
  await connection.idle();
  heard.length = 0;
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load("values,formulas");
    await context.sync();
  });
  await connection.idle();
  expect(heard).toEqual([]);
});
