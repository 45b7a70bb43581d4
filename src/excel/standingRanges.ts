import { areaAddress } from "../grid/address";
import { valueText } from "../grid/sheetGrid";
import type { StandingCells } from "../usecases/ports";
import { contentOf } from "./cellContent";

/** Cells that have to stand where and as they were seen, at the look and still when the edit was written. */
export type StandingRange = { readonly range: Excel.Range; readonly seen: StandingCells };

const LOADED = "values,formulas,valueTypes,rowIndex,columnIndex";

export function requestStanding(sheet: Excel.Worksheet, standing: readonly StandingCells[]): readonly StandingRange[] {
  return standing.map((seen) => ({ range: sheet.getRange(areaAddress(seen.area)).load(LOADED), seen }));
}

/** Queued behind the writing. */
export function requestAgain(standing: readonly StandingRange[]): void {
  for (const { range } of standing) range.load(LOADED);
}

/** After the sync that follows either: Excel moves and widens a range with rows that come in. */
export function allStand(standing: readonly StandingRange[]): boolean {
  return standing.every(({ range, seen: { area, texts } }) => {
    const isInPlace = range.rowIndex === area.top && range.columnIndex === area.left;
    return isInPlace && range.values.length === texts.length && texts.every((line, at) => isLine(range, at, line));
  });
}

function isLine({ values, formulas, valueTypes }: Excel.Range, at: number, texts: readonly string[]): boolean {
  const line = values[at] ?? [];
  return (
    line.length === texts.length &&
    line.every((value, column) => {
      const { value: held } = contentOf(value, formulas[at]?.[column], valueTypes[at]?.[column]);
      return valueText(held) === texts[column];
    })
  );
}
