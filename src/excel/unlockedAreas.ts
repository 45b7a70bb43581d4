import { areaAddress, type CellArea } from "../grid/address";
import { equalRuns } from "./planBlocks";
import { stacked } from "./styleAreas";

/** Where a range's cells are not locked, as few rectangles; counted from the sheet's first cell. */
export function unlockedAreas(
  range: Excel.Range,
  cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
): readonly CellArea[] {
  if (range.isNullObject) return [];
  const { rowIndex, columnIndex } = range;
  const runs = cells.value.flatMap((line, row) =>
    equalRuns(line.map((cell) => cell.format?.protection?.locked === false))
      .filter(({ value }) => value)
      .map(({ from, to }) => ({
        top: rowIndex + row,
        left: columnIndex + from,
        bottom: rowIndex + row,
        right: columnIndex + to,
      })),
  );
  return stacked(runs);
}

/** Both in the order `unlockedAreas` gives them. */
export function sameAreas(a: readonly CellArea[], b: readonly CellArea[]): boolean {
  return a.map(areaAddress).join() === b.map(areaAddress).join();
}
