/** @jest-environment jsdom */
import { insertSheet } from "../../src/excel/insertSheet";
import type { PlanChart } from "../../src/forms/sheetPlan";
import { ExcelHost } from "../../workbench/excel-host";
import { ironCalcFromDisk } from "../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../workbench/excel-host/testing/openExcel";
import { chartedPlan, CRITERIA_CHART, MONEY_CHART } from "../fixtures/chartedPlan";

const calculator = ironCalcFromDisk();
let host: ExcelHost;

beforeEach(async () => {
  host = new ExcelHost({ calculator });
  await openExcel(host);
});

async function insertedCharts(charts?: readonly PlanChart[]) {
  const outcome = await insertSheet(chartedPlan(charts), () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return host.workbook.sheetById(outcome.value.sheetId)?.charts ?? [];
}

test("a plan's charts stand on the sheet, each series named by its heading and following its cells", async () => {
  const [criteria, money] = await insertedCharts();

  expect([criteria?.type, criteria?.title, criteria?.place]).toEqual([
    "BarStacked",
    "Tiêu chí theo biểu",
    CRITERIA_CHART.place,
  ]);
  expect(criteria?.series).toEqual(
    ["B", "C", "D"].map((column, index) => ({
      name: `='Tổng quan'!$${column}$2`,
      categories: "='Tổng quan'!$A$3:$A$4",
      values: `='Tổng quan'!$${column}$3:$${column}$4`,
      colour: CRITERIA_CHART.colours[index],
    })),
  );
  expect([money?.type, money?.series.map(({ values }) => values)]).toEqual([
    "ColumnClustered",
    ["='Tổng quan'!$B$7:$B$9", "='Tổng quan'!$C$7:$C$9"],
  ]);
});

test("values stand on the bars in the plan's number format, and the first category of lying bars on top", async () => {
  const [criteria, money] = await insertedCharts();

  expect([criteria?.labels, criteria?.valueAxisFormat]).toEqual([{ showValue: true, numberFormat: "0;;" }, "0;;"]);
  expect([criteria?.categoriesReversed, money?.categoriesReversed]).toEqual([true, false]);
});

test("charts cost no further sync", async () => {
  await insertedCharts([]);
  const without = host.counters.syncs;
  host.resetCounters();
  await insertedCharts([CRITERIA_CHART, MONEY_CHART]);

  expect(without).toBe(3);
  expect(host.counters.syncs).toBe(3);
});
