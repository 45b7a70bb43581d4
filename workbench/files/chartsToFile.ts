import type { ChartDataLabels, ChartSeries as FileSeries, SheetChart } from "hucre";
import { parseAddress } from "../excel-host/model/addressText";
import { isCellError } from "../excel-host/model/cell";
import type { Chart, ChartSeries, LegendPosition } from "../excel-host/model/chart";
import type { Workbook } from "../excel-host/model/workbook";
import { withoutEquals } from "./rulesToFile";

export function chartToFile(chart: Chart, workbook: Workbook): SheetChart {
  const { type, title, place, valueAxisFormat } = chart;
  const stacked = type === "BarStacked";
  return {
    type: stacked ? "bar" : "column",
    barGrouping: stacked ? "stacked" : "clustered",
    ...(title === "" ? {} : { title, altText: title }),
    series: chart.series.map((series) => seriesToFile(series, workbook)),
    // A file names the cell in whose upper left corner the chart ends; the model the last cell under it.
    anchor: { from: { row: place.top, col: place.left }, to: { row: place.bottom + 1, col: place.right + 1 } },
    legend: LEGENDS[chart.legend],
    dataLabels: labels(chart.labels),
    axes: {
      x: { reverse: chart.categoriesReversed },
      y: {
        gridlines: { major: true },
        ...(valueAxisFormat === null ? {} : { numberFormat: ownFormat(valueAxisFormat) }),
      },
    },
  };
}

function seriesToFile({ name, categories, values, colour }: ChartSeries, workbook: Workbook): FileSeries {
  const words = nameInWords(name, workbook);
  return {
    ...(words === "" ? {} : { name: words }),
    values: withoutEquals(values),
    ...(categories === null ? {} : { categories: withoutEquals(categories) }),
    ...(colour === null ? {} : { color: colour }),
  };
}

/** hucre writes the name of a series as words only: what the cell says now. */
function nameInWords(name: string, workbook: Workbook): string {
  if (!name.startsWith("=")) return name;
  const parsed = parseAddress(withoutEquals(name));
  const sheet = workbook.sheetByName(parsed?.sheetName ?? "");
  if (parsed === null || sheet === null) return "";
  const { value } = sheet.cell(parsed.area.top, parsed.area.left);
  return isCellError(value) ? value.error : String(value ?? "");
}

function labels({ showValue, numberFormat }: Chart["labels"]): ChartDataLabels {
  return { showValue, ...(numberFormat === null ? {} : { numberFormat: ownFormat(numberFormat) }) };
}

function ownFormat(formatCode: string) {
  return { formatCode, sourceLinked: false };
}

const LEGENDS = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const satisfies Record<
  LegendPosition,
  string
>;
