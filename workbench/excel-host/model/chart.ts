import type { Area } from "./address";

/** The kinds the add-in writes: lying bars piled up, standing columns side by side. */
export const CHART_TYPES = ["BarStacked", "ColumnClustered"] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

export type ChartSeries = {
  /** "='Tổng quan'!$B$4", the words themselves, or "" where nothing names it. */
  readonly name: string;
  /** References with "=", a sheet's name and dollar signs. */
  readonly categories: string | null;
  readonly values: string;
  readonly colour: string | null;
};

export type Chart = {
  readonly id: string;
  readonly type: ChartType;
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** The cells it covers: it moves and grows with them. */
  readonly place: Area;
  readonly legend: LegendPosition;
  /** The first category stands where the last one usually does. */
  readonly categoriesReversed: boolean;
  /** null follows the cells. */
  readonly valueAxisFormat: string | null;
  readonly labels: { readonly showValue: boolean; readonly numberFormat: string | null };
};
