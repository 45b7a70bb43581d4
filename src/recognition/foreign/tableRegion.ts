import type { CellArea } from "../../grid/address";
import type { FoundTable } from "../tables/findTables";
import type { SheetView } from "../tables/sheetView";
import type { ForeignRow } from "./foreignTable";

/** From the first heading to the last row; columns as far as anything of it stands in them. */
export function tableRegion(
  view: SheetView,
  { headerRows, columns }: FoundTable,
  rows: readonly ForeignRow[],
): CellArea {
  const all = [...headerRows, ...rows.map(({ row }) => row)];
  const cells = rows.flatMap(({ row }) => view.ownCells(row));
  const bottoms = cells.filter(({ area }) => area.bottom - area.top < 100).map(({ area }) => area.bottom);
  const lefts = columns.map(({ column }) => column);
  return {
    top: Math.min(...all),
    left: Math.min(...lefts),
    bottom: Math.max(...all, ...bottoms),
    right: Math.max(...lefts),
  };
}
