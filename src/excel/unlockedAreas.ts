import { cellAddress, type CellArea } from "../grid/address";
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

/** Null where there is no such range. */
export function areaOf(range: Excel.Range): CellArea | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** The parts of areas inside another one, as if nothing else had been looked at. */
export function unlockedWithin(areas: readonly CellArea[], within: CellArea): readonly CellArea[] {
  const clipped = areas.map((area) => ({
    top: Math.max(area.top, within.top),
    left: Math.max(area.left, within.left),
    bottom: Math.min(area.bottom, within.bottom),
    right: Math.min(area.right, within.right),
  }));
  return clipped.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Whether both cover the same, each without overlaps. */
export function sameAreas(a: readonly CellArea[], b: readonly CellArea[]): boolean {
  return cellsOf(a) === cellsOf(b);
}

function cellsOf(areas: readonly CellArea[]): string {
  const lines = areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_column, at) => cellAddress({ row: top + row, column: left + at })),
    ).flat(),
  );
  return lines.sort().join();
}
