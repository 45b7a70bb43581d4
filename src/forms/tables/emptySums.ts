import { rowRuns } from "../areas";
import type { PlanConditionalFormat } from "../sheetPlan";
import type { ColumnSpan } from "./tableForm";
import type { TablePlaces } from "./tablePlaces";

/** A format that shows nothing. */
const HIDDEN_FORMAT = ";;;";

/** Rows of sums under which nothing was filled in stay out of sight: a sheet full of zeros would look like figures. */
export function hideEmptySums(
  places: TablePlaces,
  keys: readonly string[],
  span: ColumnSpan,
): readonly PlanConditionalFormat[] {
  const rows = keys.map((key) => places.rowOf(key));
  return rowRuns(rows, places.column(span[0]), places.column(span[1])).map((area) => ({
    area,
    formula: `=SUM(${places.across(span, area.top)})=0`,
    fill: null,
    fontColour: null,
    numberFormat: HIDDEN_FORMAT,
  }));
}
