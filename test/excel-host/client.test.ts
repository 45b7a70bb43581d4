/** @jest-environment jsdom */
import type { HostOptions } from "../../workbench/excel-host";
import { ExcelHost } from "../../workbench/excel-host";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";

const calculator = ironCalcFromDisk();

async function open(options: Partial<HostOptions> = {}) {
  const host = new ExcelHost({ calculator, ...options });
  const connection = await openExcel(host);
  return { host, connection, sheet: host.workbook.activeSheet() };
}

/** Runs a batch that Excel is to refuse and answers what the add-in sees of it. */
async function refusal(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Promise<unknown> {
  return Excel.run(async (context) => {
    batch(context, context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return "accepted";
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error));
}

async function onActiveSheet<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe("limits, each with Excel's code", () => {
  const long = (length: number): string => "a".repeat(length);
  test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown, string]>([
    ["a name of 31", (context) => context.workbook.worksheets.add(long(31)), "accepted"],
    ["a name of 32", (context) => context.workbook.worksheets.add(long(32)), "InvalidArgument"],
    ["a name with :", (context) => context.workbook.worksheets.add("a:b"), "InvalidArgument"],
    ["a name with '", (context) => context.workbook.worksheets.add("'a"), "InvalidArgument"],
    ["an empty name", (context) => context.workbook.worksheets.add(""), "InvalidArgument"],
    ["a taken name", (context) => context.workbook.worksheets.add("sheet1"), "ItemAlreadyExists"],
    ["renaming to its own name", (_context, sheet) => (sheet.name = "SHEET1"), "accepted"],
    ["deleting the last sheet", (_context, sheet) => sheet.delete(), "InvalidOperation"],
    ["a missing sheet", (context) => context.workbook.worksheets.getItem("x").load("name"), "ItemNotFound"],
    ["values of another size", (_c, sheet) => (sheet.getRange("A1:B1").values = [[1]]), "InvalidArgument"],
    ["a text of 32,768", (_c, sheet) => (sheet.getRange("A1").values = [[long(32_768)]]), "InvalidArgument"],
    ["a formula of 8,193", (_c, sheet) => (sheet.getRange("A1").formulas = [[`="${long(8190)}"`]]), "InvalidArgument"],
    ["a broken formula", (_c, sheet) => (sheet.getRange("A1").formulas = [["=IF("]]), "InvalidArgument"],
    ["an address of 8,193", (_c, sheet) => sheet.getRanges(long(8_193)).load("address"), "InvalidArgument"],
    ["no address", (_c, sheet) => sheet.getRange("1A").load("address"), "InvalidArgument"],
    ["cells off the sheet", (_c, sheet) => sheet.getCell(1_048_576, 0).load("address"), "InvalidArgument"],
    [
      "a footer of 256",
      (_c, sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = long(256)),
      "InvalidArgument",
    ],
    [
      "a prompt's title of 33",
      (_c, sheet) => (sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: long(33), message: "" }),
      "InvalidArgument",
    ],
    [
      "a prompt of 256",
      (_c, sheet) => (sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "", message: long(256) }),
      "InvalidArgument",
    ],
    [
      "an alert of 225",
      (_c, sheet) =>
        (sheet.getRange("A1").dataValidation.errorAlert = {
          showAlert: true,
          style: "Warning",
          title: "",
          message: long(225),
        }),
      "InvalidArgument",
    ],
    [
      "a list of 256",
      (_c, sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: long(256) } }),
      "InvalidArgument",
    ],
    ["a colour in words", (_c, sheet) => (sheet.getRange("A1").format.fill.color = "blå"), "InvalidArgument"],
    ["what is not built", (_c, sheet) => sheet.charts.load("items"), "ApiNotFound"],
  ])("%s", async (_what, batch, code) => {
    await open();
    expect(await refusal(batch)).toBe(code);
  });
});

test("an API above the declared sets throws at once with its name", async () => {
  await open();
  const failure = await Excel.run(async (context) => {
    Reflect.get(context.workbook.worksheets, "onMoved");
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "ApiNotFound" });
});

test("a null object swallows writes, and reading it says so", async () => {
  await open();
  const seen = await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("không có");
    missing.tabColor = "#FF0000";
    const range = missing.getRange("A1").load("values");
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return [missing.isNullObject, range.isNullObject, used.isNullObject];
  });
  expect(seen).toEqual([true, true, true]);
});

test("loading: collections, nested properties, everything", async () => {
  await open();
  const seen = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    range.load({ address: true, format: { columnWidth: true, fill: { color: true }, font: { name: true } } });
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    return [
      sheets.items.map((sheet) => [sheet.name, sheet.visibility]),
      range.address,
      range.format.columnWidth,
      range.format.fill.color,
      range.format.font.name,
      protection.protected,
    ];
  });
  expect(seen).toEqual([[["Sheet1", "Visible"]], "Sheet1!B2:C3", 48, "#FFFFFF", "Calibri", false]);
});

test("a range of mixed formats reads null", async () => {
  await open();
  const seen = await onActiveSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A:A").format.columnWidth = 100;
    sheet.getRange("2:3").rowHidden = true;
    const range = sheet.getRange("A1:B2").load("rowHidden,columnHidden,hidden");
    range.format.load("columnWidth,rowHeight,wrapText");
    range.format.font.load("bold,size");
    await context.sync();
    const { format } = range;
    return [format.columnWidth, format.rowHeight, format.font.bold, format.font.size, range.rowHidden, range.hidden];
  });
  expect(seen).toEqual([null, null, null, 11, null, null]);
});

test("null leaves a cell alone, empty text clears it, one value fills a range", async () => {
  const { sheet } = await open();
  await onActiveSheet(async (active, context) => {
    active.getRange("A1:C1").values = [["a", "b", "c"]];
    active.getRange("A1:C1").values = [[null, "", "d"]];
    Reflect.set(active.getRange("A2:C2"), "values", 7);
    await context.sync();
  });
  expect([0, 1].map((row) => [0, 1, 2].map((column) => sheet.cell(row, column).value))).toEqual([
    ["a", null, "d"],
    [7, 7, 7],
  ]);
});

test("text format first keeps keys text; afterwards it does not", async () => {
  await open();
  const seen = await onActiveSheet(async (sheet, context) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    const range = sheet.getRange("A1:B1");
    range.values = [["17.10", "17.10"]];
    range.load("values,valueTypes,text");
    await context.sync();
    return [range.values, range.valueTypes, range.text];
  });
  expect(seen).toEqual([[["17.10", 17.1]], [["String", "Double"]], [["17.10", "17.1"]]]);
});

test("more than 1,500 cells go in chunks and come back whole", async () => {
  const { host } = await open();
  const values = Array.from({ length: 400 }, (_row, row) =>
    Array.from({ length: 10 }, (_cell, column) => row * column),
  );
  const read = await onActiveSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(3, 2, 400, 10);
    range.values = values;
    range.load("values,address");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(values);
  expect(host.counters).toMatchObject({ syncs: 1, cellsWritten: 4_000, cellsRead: 4_000, writes: 3 });
});

test("steps between ranges", async () => {
  await open();
  const addresses = await onActiveSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C4");
    sheet.getRange("D10").values = [[1]];
    const steps = [
      range.getCell(1, 1),
      range.getRow(2),
      range.getColumn(0),
      range.getResizedRange(1, -1),
      range.getOffsetRange(1, 2),
      range.getBoundingRect(sheet.getRange("A1")),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getIntersectionOrNullObject(sheet.getRange("C4:D9")),
      range.getLastCell(),
      sheet.getUsedRange(true),
      sheet.getRange(),
    ];
    for (const step of steps) step.load("address");
    await context.sync();
    return steps.map((step) => step.address.replace("Sheet1!", ""));
  });
  expect(addresses).toEqual([
    "C3",
    "B4:C4",
    "B2:B4",
    "B2:B5",
    "D3:E5",
    "A1:C4",
    "2:4",
    "B:C",
    "C4",
    "C4",
    "D10",
    "1:1048576",
  ]);
});

test("many areas at once: format, conditional format, validation, with their order and limits", async () => {
  const { sheet } = await open();
  const seen = await onActiveSheet(async (active, context) => {
    const areas = active.getRanges("A1:B2,C4:C9");
    areas.format.fill.color = "#00ff00";
    areas.format.borders.getItem("EdgeBottom").style = "Continuous";
    areas.format.protection.locked = false;
    areas.dataValidation.rule = { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } };
    areas.dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Sai", message: "Xem lại" };
    for (const formula of ['=$A1="Đạt"', '=$A1="Chưa đạt"']) {
      const rule = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = formula;
      rule.custom.format.fill.color = "#C6EFCE";
      rule.custom.format.font.color = "#006100";
      rule.stopIfTrue = false;
    }
    await context.sync();
    const formats = active.getRange("C4").conditionalFormats.load("items/priority,items/id,items/type");
    areas.dataValidation.load("type,rule,errorAlert,prompt");
    await context.sync();
    const rules = formats.items.map((item) => item.custom.rule.load("formula"));
    const held = formats.items.map((item) => item.getRanges().load("address"));
    await context.sync();
    return {
      formulas: rules.map((rule) => rule.formula),
      priorities: formats.items.map((item) => item.priority),
      addresses: held.map((range) => range.address),
      type: areas.dataValidation.type,
      rule: areas.dataValidation.rule,
    };
  });
  expect(seen).toEqual({
    formulas: ['=$A1="Chưa đạt"', '=$A1="Đạt"'],
    priorities: [0, 1],
    addresses: ["Sheet1!A1:B2,Sheet1!C4:C9", "Sheet1!A1:B2,Sheet1!C4:C9"],
    type: "List",
    rule: { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } },
  });
  expect(sheet.cell(1, 1).style).toMatchObject({ fill: "#00FF00", locked: false });
  expect(sheet.cell(8, 2).style.borders.EdgeBottom.style).toBe("Continuous");
  expect(sheet.cell(7, 2).style.borders.EdgeBottom.style).toBe("None");
});

test("a rule's formula is set relative to the range asked, and read relative to the rule's first cell", async () => {
  await open();
  const formula = await onActiveSheet(async (active, context) => {
    const rule = active.getRange("C1:E9").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = "=C1=1";
    await context.sync();
    const seenFromE1 = active.getRange("E1").conditionalFormats.getItemAt(0);
    seenFromE1.custom.rule.formula = "=E1=1";
    const read = active.getRange("C1").conditionalFormats.getItemAt(0).custom.rule.load("formula");
    await context.sync();
    return read.formula;
  });
  expect(formula).toBe("=C1=1");
});

test("a list may be given as a range; part of a validation can be cleared", async () => {
  const { sheet } = await open();
  const type = await onActiveSheet(async (active, context) => {
    const range = active.getRange("A1:A9");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: active.getRange("M1:M3") } };
    active.getRange("A4:A5").dataValidation.clear();
    range.dataValidation.load("type");
    await context.sync();
    return range.dataValidation.type;
  });
  expect(type).toBe("Inconsistent");
  expect(sheet.validations[0]?.rule).toEqual({ kind: "list", source: "=Sheet1!$M$1:$M$3", inCellDropDown: true });
  expect(sheet.validations[0]?.areas).toHaveLength(2);
});

test("page setup, panes, names and custom properties", async () => {
  const { host, sheet } = await open();
  const seen = await onActiveSheet(async (active, context) => {
    const { pageLayout } = active;
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.topMargin = 40;
    pageLayout.setPrintArea("A1:N60");
    pageLayout.setPrintTitleRows("$5:$6");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
    active.freezePanes.freezeRows(6);
    active.showGridlines = false;
    active.tabColor = "#0F6CBD";
    active.names.add("bntm_layout", active.getRange("A1"));
    active.customProperties.add("bntm", "1");
    const name = active.names.getItemOrNullObject("BNTM_layout").load("formula,scope");
    const absent = context.workbook.names.getItemOrNullObject("bntm_layout");
    const property = active.customProperties.getItemOrNullObject("bntm").load("value");
    await context.sync();
    const formula: unknown = name.formula;
    const value: unknown = property.value;
    return [formula, name.scope, absent.isNullObject, value];
  });
  expect(seen).toEqual(["=Sheet1!$A$1", "Worksheet", true, "1"]);
  expect(sheet).toMatchObject({ frozenRows: 6, showGridlines: false, tabColor: "#0F6CBD" });
  expect(sheet.page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    printArea: [{ top: 0, left: 0, bottom: 59, right: 13 }],
    headerFooter: { centerFooter: "Trang &P/&N" },
  });
  expect(host.workbook.names).toHaveLength(1);
});

describe("protection", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["a locked cell", (sheet) => (sheet.getRange("A1").values = [["x"]]), "AccessDenied"],
    ["an unlocked cell", (sheet) => (sheet.getRange("B1").values = [["x"]]), "accepted"],
    ["both", (sheet) => (sheet.getRange("A1:B1").values = [["x", "y"]]), "AccessDenied"],
    ["formats", (sheet) => (sheet.getRange("B1").format.font.bold = true), "AccessDenied"],
    ["rows", (sheet) => sheet.getRange("1:1").insert("Down"), "AccessDenied"],
    ["a merge", (sheet) => sheet.getRange("B1:B2").merge(), "AccessDenied"],
    ["a rule", (sheet) => sheet.getRange("B1").conditionalFormats.clearAll(), "AccessDenied"],
    ["protecting again", (sheet) => sheet.protection.protect(), "AccessDenied"],
    ["renaming", (sheet) => (sheet.name = "Khác"), "accepted"],
    ["reading", (sheet) => sheet.getRange("A1").load("values"), "accepted"],
  ])("of the sheet: %s", async (_what, batch, code) => {
    await open();
    await onActiveSheet(async (sheet, context) => {
      sheet.getRange("B:B").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    });
    expect(await refusal((_context, sheet) => batch(sheet))).toBe(code);
  });

  test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown, string]>([
    ["adding", (context) => context.workbook.worksheets.add("x"), "AccessDenied"],
    ["renaming", (_context, sheet) => (sheet.name = "x"), "AccessDenied"],
    ["typing", (_context, sheet) => (sheet.getRange("A1").values = [[1]]), "accepted"],
  ])("of the workbook: %s", async (_what, batch, code) => {
    const { host } = await open();
    host.person.protectWorkbook();
    expect(await refusal(batch)).toBe(code);
  });

  test("a workbook that is only viewed takes no write, and can be read", async () => {
    const { host } = await open();
    host.workbook.readOnly = "writesRefused";
    expect(await refusal((_context, sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await refusal((context) => context.workbook.load("readOnly"))).toBe("accepted");
  });
});
