import type { CellArea } from "../../grid/address";
import { valueText } from "../../grid/sheetGrid";
import type { SheetPlaces } from "../../recognition/sheetPlaces";
import type { StandingCells } from "../ports";

/** The keys of the rows and the ids of the columns: while they stand, a formula means the cells it was made for. */
export function standingCells(places: SheetPlaces): readonly StandingCells[] {
  const { idRow, keyColumn, columns, keys } = places;
  const all = [...columns.values()];
  const right = Math.max(...all);
  const bottom = Math.max(idRow, ...keys.keys());
  return [
    strip(places, { top: idRow, left: Math.min(...all), bottom: idRow, right }),
    strip(places, { top: idRow, left: keyColumn, bottom, right: keyColumn }),
  ];
}

function strip({ index }: SheetPlaces, area: CellArea): StandingCells {
  const { top, left, bottom, right } = area;
  const line = (row: number): readonly string[] =>
    Array.from({ length: right - left + 1 }, (_, at) => valueText(index.at(row, left + at).value));
  return { area, texts: Array.from({ length: bottom - top + 1 }, (_, at) => line(top + at)) };
}
