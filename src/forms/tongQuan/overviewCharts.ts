import { moneySourcesOf } from "../money/fundingSources";
import type { PlanChart } from "../sheetPlan";
import type { TablePlaces } from "../tables/tablePlaces";
import words from "../words/tongQuan.json";
import { hasMoney, MONEY_HEADING, moneyKey } from "./moneyRows";
import type { OverviewSources } from "./overviewSources";
import { RESULTS_HEADING, resultKey } from "./resultRows";

/** Strong enough for bars beside each other, light enough for black figures on them: the fills of verdicts are paler. */
const RESULT_COLOURS = ["#70AD47", "#E06666", "#FFD966"] as const;
const MONEY_COLOURS = ["#9DC3E6", "#2F5597", "#70AD47"] as const;

/** Criteria by set as lying bars, money by source as columns; only where there is something to draw. */
export function overviewCharts(places: TablePlaces, overview: OverviewSources): readonly PlanChart[] {
  const { results } = overview;
  const { chartTop, chartBottom } = places;
  const half = places.column("c4");
  const money = moneySourcesOf(places.form.subject);
  const lastSource = money.at(-1);
  const place = (left: number, right: number) => ({ top: chartTop, left, bottom: chartBottom, right });
  const source = (first: string, last: string) => ({
    top: places.rowOf(first),
    left: places.column("text"),
    bottom: places.rowOf(last),
    right: places.column("c3"),
  });
  const charts: PlanChart[] = [];
  if (results.length > 0) {
    charts.push({
      kind: "barStacked",
      title: words.charts.results,
      source: source(RESULTS_HEADING, resultKey(results.length - 1)),
      place: place(0, half - 1),
      colours: RESULT_COLOURS,
      valueFormat: "0;;",
    });
  }
  if (hasMoney(overview) && lastSource !== undefined) {
    charts.push({
      kind: "columnClustered",
      title: words.charts.money,
      source: source(MONEY_HEADING, moneyKey(lastSource.id)),
      place: place(half, places.column("c11")),
      colours: MONEY_COLOURS,
      valueFormat: "#,##0;;",
    });
  }
  return charts;
}
