/** @jest-environment jsdom */
import { insertSheet } from "../../../src/excel/insertSheet";
import { ExcelHost, type Workbook } from "../../../workbench/excel-host";
import { ironCalcFromDisk } from "../../../workbench/excel-host/testing/ironCalcFromDisk";
import { openExcel } from "../../../workbench/excel-host/testing/openExcel";
import { openWorkbook } from "../../../workbench/files/openWorkbook";
import { saveWorkbook } from "../../../workbench/files/saveWorkbook";
import { chartedPlan, CRITERIA_CHART } from "../../fixtures/chartedPlan";
import { zipParts } from "../../fixtures/zipParts";

let workbook: Workbook;
let file: Uint8Array;
let parts: readonly string[];

beforeAll(async () => {
  const host = new ExcelHost({ calculator: ironCalcFromDisk() });
  await openExcel(host);
  const outcome = await insertSheet(chartedPlan(), () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  workbook = host.workbook;
  file = await saveWorkbook(workbook);
  parts = [...zipParts(file)].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml);
});

const texts = (xml: string | undefined, tag: string) =>
  [...(xml ?? "").matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g"))].map(([, inner]) => inner);
const values = (xml: string | undefined, tag: string) =>
  [...(xml ?? "").matchAll(new RegExp(`<${tag} val="([^"]*)"`, "g"))].map(([, value]) => value);

test("a file holds lying piled bars of three series and standing columns of two, with titles and cells", () => {
  expect(parts.map((xml) => [values(xml, "c:barDir"), values(xml, "c:grouping"), texts(xml, "a:t")])).toEqual([
    [["bar"], ["stacked"], ["Tiêu chí theo biểu"]],
    [["col"], ["clustered"], ["Vốn theo nguồn (triệu đồng)"]],
  ]);
  expect(texts(parts[0], "c:f")).toEqual(
    ["B", "C", "D"].flatMap((column) => ["'Tổng quan'!$A$3:$A$4", `'Tổng quan'!$${column}$3:$${column}$4`]),
  );
  expect(texts(parts[1], "c:f")).toEqual(
    ["B", "C"].flatMap((column) => ["'Tổng quan'!$A$7:$A$9", `'Tổng quan'!$${column}$7:$${column}$9`]),
  );
});

test("a file names each series in words and gives its colour, its values on the bars and the first category on top", () => {
  const [bars, columns] = parts;

  expect([texts(bars, "c:v"), texts(columns, "c:v")]).toEqual([
    ["Đạt", "Chưa đạt", "Chưa đủ số liệu"],
    ["Kế hoạch", "Giải ngân"],
  ]);
  expect([...new Set(values(bars, "a:srgbClr"))].slice(0, 3)).toEqual(
    CRITERIA_CHART.colours.map((colour) => colour.slice(1)),
  );
  expect([values(bars, "c:orientation"), values(columns, "c:orientation")]).toEqual([
    ["maxMin", "minMax"],
    ["minMax", "minMax"],
  ]);
  expect(values(bars, "c:showVal")).toContain("1");
});

test("charts stay what they were when a file is opened and saved again", async () => {
  const opened = await openWorkbook(file, "Tổng quan.xlsx");
  const again = await openWorkbook(await saveWorkbook(opened), "Tổng quan.xlsx");

  const before = workbook.sheetByName("Tổng quan")?.charts ?? [];
  const words = [
    ["Đạt", "Chưa đạt", "Chưa đủ số liệu"],
    ["Kế hoạch", "Giải ngân"],
  ];
  const expected = before.map((chart, at) => ({
    ...chart,
    id: `{FILE-CHART-${at + 1}}`,
    series: chart.series.map((series, index) => ({ ...series, name: words[at]?.[index] })),
  }));
  expect(opened.sheetByName("Tổng quan")?.charts).toEqual(expected);
  expect(again.sheetByName("Tổng quan")?.charts).toEqual(expected);
});
