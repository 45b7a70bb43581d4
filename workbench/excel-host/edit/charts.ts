import type { Application } from "../application/application";
import type { LineShift } from "../formula/shift";
import { shiftArea } from "../formula/shift";
import type { Area } from "../model/address";
import type { Chart, ChartType } from "../model/chart";
import { ExcelError } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import { seriesByColumns } from "./chartSource";
import { requireAllowed } from "./guards";

/** Where Excel puts a chart that nobody has placed yet: somewhere on view. */
const UNPLACED: Area = { top: 0, left: 0, bottom: 14, right: 7 };

export function addChart(app: Application, sheet: Sheet, type: ChartType, source: Area): Chart {
  requireAllowed(app, sheet, "allowEditObjects");
  app.calculation.settle();
  const chart: Chart = {
    id: nextId(sheet),
    type,
    title: "",
    series: seriesByColumns(sheet, source),
    place: UNPLACED,
    legend: "Bottom",
    categoriesReversed: false,
    valueAxisFormat: null,
    labels: { showValue: false, numberFormat: null },
  };
  sheet.charts.push(chart);
  return chart;
}

export function chartById(sheet: Sheet, id: string): Chart {
  const chart = sheet.charts.find((candidate) => candidate.id === id);
  if (chart === undefined) throw new ExcelError("ItemNotFound", `the chart ${id} was deleted`);
  return chart;
}

export function changeChart(app: Application, sheet: Sheet, id: string, change: (chart: Chart) => Chart): void {
  requireAllowed(app, sheet, "allowEditObjects");
  const chart = chartById(sheet, id);
  sheet.charts[sheet.charts.indexOf(chart)] = change(chart);
}

/** Charts move and grow with the cells under them ("Move and size with cells") and go with all of them. */
export function shiftCharts(charts: readonly Chart[], shift: LineShift): Chart[] {
  return charts.flatMap((chart) => {
    const place = shiftArea(chart.place, shift);
    return place === null ? [] : [{ ...chart, place }];
  });
}

function nextId(sheet: Sheet): string {
  const used = new Set(sheet.charts.map(({ id }) => id));
  for (let number = sheet.charts.length + 1; ; number += 1) {
    const id = `{CHART-${String(number).padStart(8, "0")}}`;
    if (!used.has(id)) return id;
  }
}
