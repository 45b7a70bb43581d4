import type { Application } from "../application/application";
import { changeChart, chartById } from "../edit/charts";
import { type Chart, LEGEND_POSITIONS } from "../model/chart";
import type { Sheet } from "../model/sheet";
import type { Argument, Property } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import type { Json } from "../protocol/json";
import { booleanOf, oneOf, textOf } from "./arguments";
import { chartSeriesCollection } from "./chartSeries";
import { addressed } from "./sheetAddress";

export type ChartSelf = { readonly app: Application; readonly sheet: Sheet; readonly id: string };

function property(read: (chart: Chart) => Json, change: (chart: Chart, value: Argument) => Chart): Property<ChartSelf> {
  return {
    read: ({ sheet, id }) => read(chartById(sheet, id)),
    write: ({ app, sheet, id }, value) => changeChart(app, sheet, id, (chart) => change(chart, value)),
  };
}

/** Excel.Chart. */
export const chart = new ObjectClass<ChartSelf>("Chart", {
  identity: ({ id }) => ({ Id: id }),
  objects: {
    Axes: (self) => axes.of(self),
    DataLabels: (self) => dataLabels.of(self),
    Legend: (self) => legend.of(self),
    Series: (self) => chartSeriesCollection.of(self),
    Title: (self) => title.of(self),
  },
  methods: {
    /** "The chart's width and height will be set to fully cover up this cell/range." */
    SetPosition: {
      effect: "write",
      call: ({ app, sheet, id }, [start, end]) => {
        const { top, left } = addressed({ app, sheet }, textOf(start));
        const { bottom, right } = addressed({ app, sheet }, textOf(end));
        changeChart(app, sheet, id, (before) => ({ ...before, place: { top, left, bottom, right } }));
        return null;
      },
    },
  },
});

const title = new ObjectClass<ChartSelf>("ChartTitle", {
  properties: {
    Text: property(
      (held) => held.title,
      (held, value) => ({ ...held, title: textOf(value) }),
    ),
  },
});

const legend = new ObjectClass<ChartSelf>("ChartLegend", {
  properties: {
    Position: property(
      (held) => held.legend,
      (held, value) => ({ ...held, legend: oneOf(LEGEND_POSITIONS, value) }),
    ),
  },
});

const axes = new ObjectClass<ChartSelf>("ChartAxes", {
  objects: { CategoryAxis: (self) => categoryAxis.of(self), ValueAxis: (self) => valueAxis.of(self) },
});

const categoryAxis = new ObjectClass<ChartSelf>("ChartAxis", {
  properties: {
    ReversePlotOrder: property(
      (held) => held.categoriesReversed,
      (held, value) => ({ ...held, categoriesReversed: booleanOf(value) }),
    ),
  },
});

const valueAxis = new ObjectClass<ChartSelf>("ChartAxis", {
  properties: {
    NumberFormat: property(
      (held) => held.valueAxisFormat,
      (held, value) => ({ ...held, valueAxisFormat: textOf(value) }),
    ),
  },
});

const dataLabels = new ObjectClass<ChartSelf>("ChartDataLabels", {
  properties: {
    ShowValue: property(
      (held) => held.labels.showValue,
      (held, value) => ({ ...held, labels: { ...held.labels, showValue: booleanOf(value) } }),
    ),
    NumberFormat: property(
      (held) => held.labels.numberFormat,
      (held, value) => ({ ...held, labels: { ...held.labels, numberFormat: textOf(value) } }),
    ),
  },
});
