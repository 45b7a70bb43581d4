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
    ["deleting the last sheet", (_context, sheet) => sheet.delete(), "InvalidOperation"],
    ["a missing sheet", (context) => context.workbook.worksheets.getItem("x").load("name"), "ItemNotFound"],
    ["values of another size", (_c, sheet) => (sheet.getRange("A1:B1").formulas = [[1]]), "InvalidArgument"],
    ["a text of 32,768", (_c, sheet) => (sheet.getRange("A1").formulas = [[long(32_768)]]), "InvalidArgument"],
    ["a formula of 8,193", (_c, sheet) => (sheet.getRange("A1").formulas = [[`="${long(8190)}"`]]), "InvalidArgument"],
    ["a broken formula", (_c, sheet) => (sheet.getRange("A1").formulas = [["=IF("]]), "InvalidArgument"],
    ["an address of 8,193", (_c, sheet) => sheet.getRanges(long(8_193)).format.load("wrapText"), "InvalidArgument"],
    ["no address", (_c, sheet) => sheet.getRange("1A").load("rowIndex"), "InvalidArgument"],
    ["cells off the sheet", (_c, sheet) => sheet.getCell(1_048_576, 0).load("rowIndex"), "InvalidArgument"],
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
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex");
    used.numberFormat = [["@"]];
    used.format.font.bold = true;
    const common = used.getIntersectionOrNullObject(sheet.getRange("A1:B2")).load("values");
    await context.sync();
    return [used.isNullObject, common.isNullObject];
  });
  expect(seen).toEqual([true, true]);
});

test("loading: collections, nested properties, everything", async () => {
  await open();
  const seen = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    range.load({ rowIndex: true, format: { wrapText: true, fill: { color: true }, font: { name: true } } });
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    return [
      sheets.items.map((sheet) => [sheet.name, sheet.visibility]),
      range.rowIndex,
      range.format.wrapText,
      range.format.fill.color,
      range.format.font.name,
      protection.protected,
    ];
  });
  expect(seen).toEqual([[["Sheet1", "Visible"]], 1, false, "#FFFFFF", "Calibri", false]);
});

test("a range of mixed formats reads null", async () => {
  await open();
  const seen = await onActiveSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    const { format } = sheet.getRange("A1:B2");
    format.load("wrapText");
    format.font.load("bold,size");
    await context.sync();
    return [format.wrapText, format.font.bold, format.font.size];
  });
  expect(seen).toEqual([false, null, 11]);
});

test("null leaves a cell alone, empty text clears it, one value fills a range", async () => {
  const { sheet } = await open();
  await onActiveSheet(async (active, context) => {
    active.getRange("A1:C1").formulas = [["a", "b", "c"]];
    active.getRange("A1:C1").formulas = [[null, "", "d"]];
    Reflect.set(active.getRange("A2:C2"), "formulas", 7);
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
    range.formulas = [["17.10", "17.10"]];
    range.load("values,valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(seen).toEqual([[["17.10", 17.1]], [["String", "Double"]]]);
});

test("more than 1,500 cells go in chunks and come back whole", async () => {
  const { host } = await open();
  const values = Array.from({ length: 400 }, (_row, row) =>
    Array.from({ length: 10 }, (_cell, column) => row * column),
  );
  const read = await onActiveSheet(async (sheet, context) => {
    const range = sheet.getRange("C4:L403");
    range.formulas = values;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(values);
  expect(host.counters).toMatchObject({ syncs: 1, cellsWritten: 4_000, cellsRead: 4_000, writes: 3 });
});

test("the part of the used range that lies in an area", async () => {
  await open();
  const seen = await onActiveSheet(async (sheet, context) => {
    sheet.getRange("B2:C4").formulas = [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ];
    const used = sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(sheet.getRange("C3:D9"));
    const outside = sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(sheet.getRange("A1"));
    used.load("values,rowIndex,columnIndex");
    outside.load("values");
    await context.sync();
    return [used.values, used.rowIndex, used.columnIndex, outside.isNullObject];
  });
  expect(seen).toEqual([[["d"], ["f"]], 2, 2, true]);
});

test("many areas at once: format and validation", async () => {
  const { sheet } = await open();
  const rule = await onActiveSheet(async (active, context) => {
    const areas = active.getRanges("A1:B2,C4:C9");
    areas.format.fill.color = "#00ff00";
    areas.format.borders.getItem("EdgeBottom").style = "Continuous";
    areas.format.protection.locked = false;
    areas.dataValidation.rule = { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } };
    areas.dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Sai", message: "Xem lại" };
    await context.sync();
    areas.dataValidation.load("rule,errorAlert,prompt");
    await context.sync();
    return areas.dataValidation.rule;
  });
  expect(rule).toEqual({ list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } });
  expect(sheet.validations[0]).toMatchObject({ errorAlert: { style: "Warning", title: "Sai" } });
  expect(sheet.validations[0]?.areas).toHaveLength(2);
  expect(sheet.cell(1, 1).style).toMatchObject({ fill: "#00FF00", locked: false });
  expect(sheet.cell(8, 2).style.borders.EdgeBottom.style).toBe("Continuous");
  expect(sheet.cell(7, 2).style.borders.EdgeBottom.style).toBe("None");
});

test("conditional formats: the last that was added comes first, and can be changed by its id", async () => {
  const { sheet } = await open();
  await onActiveSheet(async (active, context) => {
    const [first] = ["=$A1=1", "=$A1=2"].map((formula) => {
      const { custom } = active.getRange("A1:B9").conditionalFormats.add("Custom");
      custom.rule.formula = formula;
      custom.format.fill.color = "#C6EFCE";
      return custom;
    });
    await context.sync();
    if (first !== undefined) first.format.font.color = "#006100";
    await context.sync();
  });
  expect(sheet.conditionalFormats).toMatchObject([
    { formula: "=$A1=2", style: { fill: "#C6EFCE" } },
    { formula: "=$A1=1", style: { fill: "#C6EFCE", fontColor: "#006100" } },
  ]);
});

test("part of a validation can be cleared; what is left differs within the range", async () => {
  const { sheet } = await open();
  const rule = await onActiveSheet(async (active, context) => {
    const range = active.getRange("A1:A9");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "=$M$1:$M$3" } };
    active.getRange("A4:A5").dataValidation.clear();
    range.dataValidation.load("rule");
    await context.sync();
    return range.dataValidation.rule;
  });
  expect(rule).toBeNull();
  expect(sheet.validations[0]?.rule).toEqual({ kind: "list", source: "=$M$1:$M$3", inCellDropDown: true });
  expect(sheet.validations[0]?.areas).toHaveLength(2);
});

test("page setup, panes, sizes", async () => {
  const { sheet } = await open();
  await onActiveSheet(async (active, context) => {
    const { pageLayout } = active;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    pageLayout.setPrintMargins("Points", { top: 40 });
    pageLayout.setPrintArea("A1:N60");
    pageLayout.setPrintTitleRows("$5:$6");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
    active.freezePanes.freezeRows(6);
    active.getRange("A1:B1").setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 100 } }]);
    await context.sync();
  });
  expect(sheet.frozenRows).toBe(6);
  expect([sheet.column(0).hidden, sheet.columnWidth(1)]).toEqual([true, 100]);
  expect(sheet.page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    topMargin: 40,
    printArea: [{ top: 0, left: 0, bottom: 59, right: 13 }],
    titleRows: { top: 4, bottom: 5 },
    headerFooter: { centerFooter: "Trang &P/&N" },
  });
});

describe("protection", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["a locked cell", (sheet) => (sheet.getRange("A1").formulas = [["x"]]), "AccessDenied"],
    ["an unlocked cell", (sheet) => (sheet.getRange("B1").formulas = [["x"]]), "accepted"],
    ["both", (sheet) => (sheet.getRange("A1:B1").formulas = [["x", "y"]]), "AccessDenied"],
    ["formats", (sheet) => (sheet.getRange("B1").format.font.bold = true), "AccessDenied"],
    ["rows", (sheet) => sheet.getRange("A1").setRowProperties([{ rowHidden: true }]), "AccessDenied"],
    ["columns", (sheet) => sheet.getRange("A1").setColumnProperties([{ columnHidden: true }]), "accepted"],
    ["a merge", (sheet) => sheet.getRange("B1:B2").merge(), "AccessDenied"],
    ["a rule", (sheet) => sheet.getRange("B1").conditionalFormats.add("Custom"), "AccessDenied"],
    ["a validation", (sheet) => sheet.getRange("B1").dataValidation.clear(), "AccessDenied"],
    ["reading", (sheet) => sheet.getRange("A1").load("values"), "accepted"],
  ])("of the sheet: %s", async (_what, batch, code) => {
    const { host, sheet: active } = await open();
    await onActiveSheet(async (sheet, context) => {
      sheet.getRange("B:B").format.protection.locked = false;
      await context.sync();
    });
    host.person.protect(active, { allowFormatColumns: true });
    expect(await refusal((_context, sheet) => batch(sheet))).toBe(code);
  });

  test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown, string]>([
    ["adding", (context) => context.workbook.worksheets.add("x"), "AccessDenied"],
    ["deleting", (_context, sheet) => sheet.delete(), "AccessDenied"],
    ["typing", (_context, sheet) => (sheet.getRange("A1").formulas = [[1]]), "accepted"],
  ])("of the workbook: %s", async (_what, batch, code) => {
    const { host } = await open();
    host.person.protectWorkbook();
    expect(await refusal(batch)).toBe(code);
  });

  test("a workbook that is only viewed takes no write, and can be read", async () => {
    const { host } = await open();
    host.workbook.readOnly = "writesRefused";
    expect(await refusal((_context, sheet) => (sheet.getRange("A1").formulas = [[1]]))).toBe("AccessDenied");
    expect(await refusal((context) => context.workbook.load("readOnly"))).toBe("accepted");
  });
});
