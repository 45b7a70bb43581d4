import type { CellArea } from "../../grid/address";
import { valueText } from "../../grid/sheetGrid";
import { readPlaces, type SheetPlaces } from "../../recognition/sheetPlaces";
import type { SheetEdit, SheetReading, StandingCells } from "../ports";

/** For rows that are made for the columns of this reading: where those have moved, nothing is written. */
export function unmovedColumns({ grid }: SheetReading): Pick<SheetEdit, "standing"> {
  const places = readPlaces(grid);
  return places === null ? {} : { standing: [columnIds(places)] };
}

/** The keys of the rows and the ids of the columns: while they stand, a formula means the cells it was made for. */
export function standingCells(places: SheetPlaces): readonly StandingCells[] {
  const { idRow, keyColumn, keys } = places;
  const bottom = Math.max(idRow, ...keys.keys());
  return [columnIds(places), strip(places, { top: idRow, left: keyColumn, bottom, right: keyColumn })];
}

function columnIds(places: SheetPlaces): StandingCells {
  const { idRow, columns } = places;
  const all = [...columns.values()];
  return strip(places, { top: idRow, left: Math.min(...all), bottom: idRow, right: Math.max(...all) });
}

function strip({ index }: SheetPlaces, area: CellArea): StandingCells {
  const { top, left, bottom, right } = area;
  const line = (row: number): readonly string[] =>
    Array.from({ length: right - left + 1 }, (_, at) => valueText(index.at(row, left + at).value));
  return { area, texts: Array.from({ length: bottom - top + 1 }, (_, at) => line(top + at)) };
}
