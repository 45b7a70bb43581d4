import { cellAddress, type CellPosition } from "../../grid/address";
import type { AnnexReading } from "./annexReading";

/** Addresses of the cells that are part of what was understood; every other filled cell is in `left`. */
export function understoodCells({
  areas,
  groups,
  criteria,
  headings,
}: Omit<AnnexReading, "left">): ReadonlySet<string> {
  const cells: readonly (readonly CellPosition[])[] = [
    headings,
    ...areas.map((area) => area.cells),
    ...groups.map((group) => group.cells),
    ...criteria.flatMap((criterion) => [
      criterion.cells,
      ...criterion.indicators.flatMap((indicator) => [indicator.cells, ...indicator.parts.map((part) => part.cells)]),
    ]),
  ];
  return new Set(cells.flat().map(cellAddress));
}
