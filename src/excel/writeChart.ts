import { cellAddress } from "../grid/address";
import type { PlanChart } from "../forms/sheetPlan";
import type { PlannedRanges } from "./plannedRanges";

const TYPES = { barStacked: "BarStacked", columnClustered: "ColumnClustered" } as const;

/** Comes after the cells are written: Excel reads from them what names a series and what is a value. */
export function writeChart(
  ranges: PlannedRanges,
  { kind, title, source, place, colours, valueFormat }: PlanChart,
): void {
  // Never "Auto": on the desktop it guesses from the shape, on the web it means columns.
  const chart = ranges.sheet.charts.add(TYPES[kind], ranges.one(source), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.setPosition(
    cellAddress({ row: place.top, column: place.left }),
    cellAddress({ row: place.bottom, column: place.right }),
  );
  // Excel piles bars up from below, where the table is read from above.
  if (kind === "barStacked") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.numberFormat = valueFormat;
  chart.dataLabels.showValue = true;
  chart.dataLabels.numberFormat = valueFormat;
  for (const [index, colour] of colours.entries()) {
    chart.series.getItemAt(index).format.fill.setSolidColor(colour);
  }
}
