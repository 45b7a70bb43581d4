import { absoluteAreaText, quotedSheetName } from "../model/addressText";
import { type Area, cellArea } from "../model/address";
import type { ChartSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";

/**
 * A series for each column of the source. Excel is not told what names them: it takes the first row for names and the
 * first column for categories when they hold nothing but texts, or whatever they hold when the top-left cell is empty.
 */
export function seriesByColumns(sheet: Sheet, source: Area): readonly ChartSeries[] {
  const emptyCorner = valueAt(sheet, source.top, source.left) === null;
  const named = emptyCorner || texts(sheet, { ...source, bottom: source.top, left: source.left + 1 });
  const first = named ? source.top + 1 : source.top;
  const categorized = emptyCorner || texts(sheet, { ...source, top: first, right: source.left });
  const rows = { top: first, bottom: source.bottom };
  const columns: ChartSeries[] = [];
  for (let column = categorized ? source.left + 1 : source.left; column <= source.right; column += 1) {
    columns.push({
      name: named ? reference(sheet, cellArea(source.top, column)) : "",
      categories: categorized ? reference(sheet, { ...rows, left: source.left, right: source.left }) : null,
      values: reference(sheet, { ...rows, left: column, right: column }),
      colour: null,
    });
  }
  return columns;
}

function reference(sheet: Sheet, area: Area): string {
  return `=${quotedSheetName(sheet.name)}!${absoluteAreaText(area)}`;
}

function texts(sheet: Sheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== "string" || value === "") return false;
    }
  }
  return true;
}

/** As it stands now: a formula that was not calculated yet holds nothing. */
function valueAt(sheet: Sheet, row: number, column: number) {
  return sheet.stored(row, column)?.value ?? null;
}
