import type { Chart as FileChart, ChartSeriesInfo } from "hucre";
import type { Chart, ChartSeries, ChartType, LegendPosition } from "../excel-host/model/chart";
import { modelColour } from "./fileUnits";

/** The two kinds the model knows; others are left out, as other kinds of conditional formats are. */
export function chartsFromFile(charts: readonly FileChart[]): Chart[] {
  return charts.flatMap((chart, index) => {
    const type = typeFromFile(chart);
    const { anchor, series = [], legend, dataLabels, axes } = chart;
    if (type === null || anchor?.to === undefined) return [];
    return [
      {
        id: `{FILE-CHART-${index + 1}}`,
        type,
        title: chart.title ?? "",
        series: series.flatMap(seriesFromFile),
        place: {
          top: anchor.from.row,
          left: anchor.from.col,
          bottom: anchor.to.row - 1,
          right: anchor.to.col - 1,
        },
        legend: LEGENDS[String(legend)] ?? "Bottom",
        categoriesReversed: axes?.x?.reverse ?? false,
        valueAxisFormat: axes?.y?.numberFormat?.formatCode ?? null,
        labels: {
          showValue: dataLabels?.showValue ?? false,
          numberFormat: dataLabels?.numberFormat?.formatCode ?? null,
        },
      },
    ];
  });
}

/**
 * hucre 1.0.0 does not say whether bars lie or stand: piled ones are taken as lying and those side by side as standing,
 * as the add-in makes them.
 */
function typeFromFile({ kinds, barGrouping = "clustered" }: FileChart): ChartType | null {
  if (kinds.length !== 1 || kinds[0] !== "bar") return null;
  return barGrouping === "stacked" ? "BarStacked" : barGrouping === "clustered" ? "ColumnClustered" : null;
}

function seriesFromFile({ name, categoriesRef, valuesRef, color }: ChartSeriesInfo): ChartSeries[] {
  if (valuesRef === undefined) return [];
  return [
    {
      name: name ?? "",
      categories: categoriesRef === undefined ? null : `=${categoriesRef}`,
      values: `=${valuesRef}`,
      colour: typeof color === "string" ? modelColour(color) : null,
    },
  ];
}

const LEGENDS: Readonly<Record<string, LegendPosition>> = {
  top: "Top",
  bottom: "Bottom",
  left: "Left",
  right: "Right",
};
