/** @jest-environment jsdom */
import { ExcelHost, type Sheet } from "../../workbench/excel-host";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";

const calculator = ironCalcFromDisk();
let host: ExcelHost;
let sheet: Sheet;

beforeEach(async () => {
  host = new ExcelHost({ calculator });
  await openExcel(host);
  sheet = host.workbook.activeSheet();
  host.person.paste(sheet, "A3", "Nguồn\tKế hoạch\tGiải ngân\nTỉnh\t10\t5\nXã\t20\t15\nDân\t30\t25");
});

async function addChart(type: "ColumnClustered" | "Pie" = "ColumnClustered", by: "Auto" | "Columns" = "Columns") {
  await Excel.run(async (context) => {
    const onSheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = onSheet.charts.add(type, onSheet.getRange("A3:C6"), by);
    chart.setPosition("A8", "C20");
    await context.sync();
  });
}

const shown = (on = sheet) =>
  on.charts.map(({ place, series }) => ({
    rows: `${place.top + 1}:${place.bottom + 1}`,
    series: series.map(({ name, categories, values }) => [name, categories, values].join(" ")),
  }));

test("cells move a chart's references and its place as they move formulas", async () => {
  await addChart();
  host.person.insertRows(sheet, 1, 2);
  host.person.insertRows(sheet, 7);
  host.person.deleteRows(sheet, 12);

  expect(shown()).toEqual([
    {
      rows: "11:22",
      series: ["=Sheet1!$B$5 =Sheet1!$A$6:$A$9 =Sheet1!$B$6:$B$9", "=Sheet1!$C$5 =Sheet1!$A$6:$A$9 =Sheet1!$C$6:$C$9"],
    },
  ]);
});

test("a series whose cells were all deleted keeps a broken reference; a chart goes with the cells under it", async () => {
  await addChart();
  host.person.deleteRows(sheet, 4, 3);
  expect(shown()[0]?.series).toEqual(["=Sheet1!$B$3 =#REF! =#REF!", "=Sheet1!$C$3 =#REF! =#REF!"]);

  host.person.deleteRows(sheet, 5, 20);
  expect(shown()).toEqual([]);
});

test("a renamed sheet is followed, a copied one has a chart of its own cells", async () => {
  await addChart();
  host.person.rename(sheet, "Tổng quan");
  const copy = host.person.copySheet(sheet);

  expect(shown()[0]?.series[0]).toBe("='Tổng quan'!$B$3 ='Tổng quan'!$A$4:$A$6 ='Tổng quan'!$B$4:$B$6");
  expect(shown(copy)[0]?.series[0]).toBe("='Tổng quan (2)'!$B$3 ='Tổng quan (2)'!$A$4:$A$6 ='Tổng quan (2)'!$B$4:$B$6");
  host.person.deleteSheet(sheet);
  expect(shown(copy)).toHaveLength(1);
});

test("years in the first column are taken for figures, unless the top-left cell is empty", async () => {
  host.person.paste(sheet, "A4", "2024\n2025\n2026");
  await addChart();
  host.person.clear(sheet, "A3");
  await addChart();

  const [guessedWrong, guessedRight] = sheet.charts;
  expect(guessedWrong?.series.map(({ name }) => name)).toEqual(["=Sheet1!$A$3", "=Sheet1!$B$3", "=Sheet1!$C$3"]);
  expect(guessedRight?.series.map(({ categories }) => categories)).toEqual(["=Sheet1!$A$4:$A$6", "=Sheet1!$A$4:$A$6"]);
});

test("other kinds of charts, and a direction to guess, are not there; a protected sheet takes no chart", async () => {
  await expect(addChart("Pie")).rejects.toMatchObject({ code: "ApiNotFound" });
  await expect(addChart("ColumnClustered", "Auto")).rejects.toMatchObject({ code: "ApiNotFound" });
  host.person.protect(sheet);
  await expect(addChart()).rejects.toMatchObject({ code: "AccessDenied" });
  expect(shown()).toEqual([]);
});
