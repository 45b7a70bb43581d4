import { changeChart, chartById } from "../edit/charts";
import { ExcelError } from "../model/excelError";
import { ObjectClass } from "../protocol/hostObject";
import { colourOf, integerOf } from "./arguments";
import type { ChartSelf } from "./chart";

type SeriesSelf = ChartSelf & { readonly index: number };

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollection = new ObjectClass<ChartSelf>("ChartSeriesCollection", {
  methods: {
    GetItemAt: {
      effect: "read",
      call: (self, [at]) => {
        const index = integerOf(at);
        const { series } = chartById(self.sheet, self.id);
        if (index < 0 || index >= series.length) throw new ExcelError("InvalidArgument", `no series ${index}`);
        return chartSeries.of({ ...self, index });
      },
    },
  },
});

const chartSeries = new ObjectClass<SeriesSelf>("ChartSeries", {
  objects: { Format: (self) => format.of(self) },
});

const format = new ObjectClass<SeriesSelf>("ChartSeriesFormat", {
  objects: { Fill: (self) => fill.of(self) },
});

const fill = new ObjectClass<SeriesSelf>("ChartFill", {
  methods: {
    SetSolidColor: {
      effect: "write",
      call: ({ app, sheet, id, index }, [value]) => {
        const colour = colourOf(value);
        changeChart(app, sheet, id, (chart) => ({
          ...chart,
          series: chart.series.map((series, at) => (at === index ? { ...series, colour } : series)),
        }));
        return null;
      },
    },
  },
});
