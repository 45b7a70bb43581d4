/** @jest-environment jsdom */
import { ExcelHost } from "../../workbench/excel-host";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";

const calculator = ironCalcFromDisk();

async function open() {
  const host = new ExcelHost({ calculator });
  const connection = await openExcel(host);
  return { host, connection, sheet: host.workbook.activeSheet() };
}

async function failureOf(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    () => null,
    (error: unknown) => error,
  );
}

async function twoSyncs(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").formulas = [[1]];
    await context.sync();
    sheet.getRange("A2").formulas = [[2]];
    sheet.getRange("A3").formulas = [[3]];
    await context.sync();
  });
}

test.each([
  ["InvalidOperationInCellEditMode"],
  ["InvalidOrTimedOutSession"],
  ["ActivityLimitReached"],
  ["RequestPayloadSizeLimitExceeded"],
  ["ResponsePayloadSizeLimitExceeded"],
  ["AccessDenied"],
  ["GeneralException"],
] as const)("the second sync is refused with %s, the first stays", async (code) => {
  const { host, sheet } = await open();
  host.refuse({ sync: 2, code });
  expect(await failureOf(twoSyncs())).toMatchObject({ code });
  expect([0, 1, 2].map((row) => sheet.cell(row, 0).value)).toEqual([1, null, null]);
  expect(host.plannedInterruptions).toBe(0);
});

test("a batch can break off half-way: what was done before stays done", async () => {
  const { host, sheet } = await open();
  host.refuse({ sync: 1, code: "GeneralException", afterActions: 12 });
  const failure = await failureOf(
    Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      for (const address of ["A1", "A2", "A3", "A4"]) active.getRange(address).formulas = [[address]];
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: "GeneralException" });
  expect(sheet.cell(0, 0).value).toBe("A1");
  expect(sheet.cell(3, 0).value).toBeNull();
});

test("a person slips in between two syncs, and a held range moves with its cells", async () => {
  const { host, sheet } = await open();
  host.betweenSyncs(2, (person) => person.insertRows(sheet, 1));
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.formulas = [["ở đây"]];
    await context.sync();
    range.load("rowIndex,values");
    await context.sync();
    return [range.rowIndex, range.values];
  });
  expect(seen).toEqual([1, [["ở đây"]]]);
});

test("a range whose cells went is an invalid reference; a sheet that went is not found", async () => {
  const { host, sheet } = await open();
  host.person.addSheet("Khác");
  const read = async (between: () => void): Promise<unknown> => {
    host.betweenSyncs(2, between);
    return failureOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("rowIndex");
        await context.sync();
        range.load("values");
        await context.sync();
      }),
    );
  };
  expect(await read(() => host.person.deleteRows(sheet, 1))).toMatchObject({ code: "InvalidReference" });
  expect(await read(() => host.person.deleteSheet(sheet))).toMatchObject({ code: "ItemNotFound" });
});

test("events arrive after the person's action, with values for one cell only", async () => {
  const { host, connection, sheet } = await open();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      const details: unknown = Reflect.get(event, "details");
      heard.push([
        event.changeType,
        event.address,
        event.triggerSource,
        details === undefined ? "-" : event.details.valueAfter,
      ]);
      return Promise.resolve();
    });
    worksheets.onActivated.add((event) => {
      heard.push(["activated", event.worksheetId === sheet.id]);
      return Promise.resolve();
    });
    worksheets.onDeleted.add(() => {
      heard.push(["deleted"]);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.person.type(sheet, "B2", "7,5");
  host.person.paste(sheet, "A1", "1\t2");
  host.person.insertRows(sheet, 3, 2);
  host.person.deleteRows(sheet, 3);
  const other = host.person.addSheet();
  host.person.activate(other);
  host.person.deleteSheet(other);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C1").formulas = [["add-in"]];
    await context.sync();
  });
  await connection.idle();
  expect(heard).toEqual([
    ["RangeEdited", "B2", "Unknown", 7.5],
    ["RangeEdited", "A1:B1", "Unknown", "-"],
    ["RowInserted", "3:4", "Unknown", "-"],
    ["RowDeleted", "3:3", "Unknown", "-"],
    ["activated", false],
    ["deleted"],
    ["activated", true],
    ["RangeEdited", "C1", "ThisLocalAddin", "add-in"],
  ]);
});

test("the changed event's own range, and a handler that is taken away", async () => {
  const { host, connection, sheet } = await open();
  const heard: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        heard.push(range.values);
      });
    });
    await context.sync();
    return added;
  });
  host.person.type(sheet, "A1", "5");
  await connection.idle();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.person.type(sheet, "A1", "6");
  await connection.idle();
  expect(heard).toEqual([[[5]]]);
});

test("suspending calculation leaves old values until the sync ends", async () => {
  const { host, connection, sheet } = await open();
  host.person.type(sheet, "B1", "=A1*2");
  const inBetween = await Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.getRange("A1").formulas = [[4]];
    const range = active.getRange("B1").load("values");
    await context.sync();
    return range.values;
  });
  await connection.idle();
  expect([inBetween, sheet.cell(0, 1).value]).toEqual([[[0]], 8]);
});

test("a ribbon command runs and reports that it is done", async () => {
  const { host, connection, sheet } = await open();
  Office.actions.associate("oTiepTheo", (event: Office.AddinCommands.Event) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C3").select();
      await context.sync();
    }).then(() => event.completed());
  });
  await connection.runCommand("oTiepTheo");
  expect(sheet.selection).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
  expect(host.counters.writes).toBe(0);
});

test("a range that is tracked and never released is seen", async () => {
  const { host, connection } = await open();
  await Excel.run(async (context) => {
    const range = context.workbook.getActiveCell();
    context.trackedObjects.add(range);
    range.load("rowIndex");
    await context.sync();
  });
  await connection.idle();
  expect(host.liveReferences).toBe(1);
});
