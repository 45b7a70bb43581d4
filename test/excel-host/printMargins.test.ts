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

/** What the add-in sees of one call. */
async function setMargins(
  unit: "Points" | "Inches" | "Centimeters",
  options: Excel.PageLayoutMarginOptions,
): Promise<string> {
  return Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    if (unit === "Points") pageLayout.setPrintMargins("Points", options);
    else if (unit === "Inches") pageLayout.setPrintMargins("Inches", options);
    else pageLayout.setPrintMargins("Centimeters", options);
    await context.sync();
    return "accepted";
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
}

test("all four at once, in points; header and footer stay", async () => {
  const { sheet } = await open();
  expect(await setMargins("Points", { left: 57, right: 43, top: 42, bottom: 41 })).toBe("accepted");
  expect(sheet.page).toMatchObject({ leftMargin: 57, rightMargin: 43, topMargin: 42, bottomMargin: 41 });
  expect(sheet.page).toMatchObject({ headerMargin: 21.6, footerMargin: 21.6 });
});

test.each<[Excel.PageLayoutMarginOptions, object]>([
  [{ left: 57 }, { leftMargin: 57, rightMargin: 50.4, topMargin: 54, bottomMargin: 54 }],
  [{ bottom: 0 }, { leftMargin: 50.4, rightMargin: 50.4, topMargin: 54, bottomMargin: 0 }],
  [{}, { leftMargin: 50.4, rightMargin: 50.4, topMargin: 54, bottomMargin: 54 }],
])("what %j leaves out stays as it is", async (options, margins) => {
  const { sheet } = await open();
  expect(await setMargins("Points", options)).toBe("accepted");
  expect(sheet.page).toMatchObject(margins);
});

test.each<["Points" | "Inches" | "Centimeters", Excel.PageLayoutMarginOptions, string]>([
  ["Points", { left: -1 }, "InvalidArgument"],
  // Not built: the add-in does not ask for them.
  ["Inches", { left: 1 }, "ApiNotFound"],
  ["Centimeters", { left: 1 }, "ApiNotFound"],
  ["Points", { header: 20 }, "ApiNotFound"],
  ["Points", { footer: 20 }, "ApiNotFound"],
])("margins in %s %j are refused with %s and change nothing", async (unit, options, code) => {
  const { sheet } = await open();
  const before = sheet.page;
  expect(await setMargins(unit, options)).toBe(code);
  expect(sheet.page).toEqual(before);
});

test("page setup is open on a protected sheet", async () => {
  const { host, sheet } = await open();
  host.person.protect(sheet);
  expect(await setMargins("Points", { top: 43 })).toBe("accepted");
  expect(sheet.page.topMargin).toBe(43);
});
