/** @jest-environment jsdom */
import { PlannedRanges } from "../../src/excel/plannedRanges";
import { writeStyles } from "../../src/excel/writeStyle";
import type { PlanStyle } from "../../src/forms/sheetPlan";
import { ExcelHost } from "../../workbench/excel-host";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";

const first = { top: 0, left: 0, bottom: 1, right: 2 };
const second = { top: 4, left: 1, bottom: 4, right: 1 };

let host: ExcelHost;
beforeEach(async () => {
  host = new ExcelHost({ calculator: ironCalcFromDisk() });
  await openExcel(host);
});

async function write(change: (ranges: PlannedRanges) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(new PlannedRanges(context.workbook.worksheets.getActiveWorksheet()));
    await context.sync();
  });
}

test("equal areas are one range, several areas one collection, and other areas other ones", async () => {
  await write((ranges) => {
    expect(ranges.one({ ...first })).toBe(ranges.one(first));
    expect(ranges.all([first])).toBe(ranges.one(first));
    expect(ranges.all([first, second])).toBe(ranges.all([{ ...first }, { ...second }]));
    expect(ranges.one(second)).not.toBe(ranges.one(first));
    expect(ranges.all([second, first])).not.toBe(ranges.all([first, second]));
  });
});

const STYLES: readonly PlanStyle[] = [
  { areas: [first], bold: true, fontSize: 13, fill: "#F2F2F2", wrap: true },
  { areas: [second], bold: true, italic: true, horizontal: "Center", grid: ["EdgeBottom"] },
  { areas: [{ ...second, top: 1 }], bold: false, fontColour: "#7D1620", vertical: "Top", fontName: "Arial" },
];

test("the sheet looks as the styles say, a later one winning", async () => {
  await write((ranges) => writeStyles(ranges, STYLES));
  const sheet = host.workbook.activeSheet();
  const style = (row: number, column: number) => sheet.cell(row, column).style;
  expect(style(0, 0)).toMatchObject({ bold: true, fontSize: 13, fill: "#F2F2F2", wrapText: true });
  expect(style(1, 1)).toMatchObject({ bold: false, fontSize: 13, fontColor: "#7D1620", fontName: "Arial" });
  expect(style(4, 1)).toMatchObject({ bold: false, italic: true, horizontal: "Center", vertical: "Top" });
  expect(style(5, 1)).toEqual(style(9, 9));
});

test("a hundred areas of one look cost no more requests than two", async () => {
  const areas = Array.from({ length: 100 }, (_, index) => ({ ...second, top: 2 * index, bottom: 2 * index }));
  const cost = async (styles: readonly PlanStyle[]): Promise<number> => {
    host.resetCounters();
    await write((ranges) => writeStyles(ranges, styles));
    return host.counters.actions;
  };
  const many = await cost([{ areas, bold: true }]);
  expect(many).toBe(await cost([{ areas: areas.slice(0, 2), bold: true }]));
});
