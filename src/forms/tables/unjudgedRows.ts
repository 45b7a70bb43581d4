import { KEY_COLUMN, type TablePlaces } from "./tablePlaces";

/**
 * True while words stand on a row without a key: one that was inserted and not copied from a row of ours, so that it has
 * no formulas and no roll-up counts it. The first line under the table writes into none of these columns.
 */
export function hasUnjudgedRows(places: TablePlaces, columns: readonly string[]): string {
  const keys = places.range(KEY_COLUMN);
  const counts = columns.map((column) => `COUNTIFS(${keys},"",${places.range(column)},"?*")`);
  return `${counts.join("+")}>0`;
}
