import { cellAddress } from "../../grid/address";
import type { FoundTable } from "../tables/findTables";
import { isPageNumber, isSignature } from "../tables/rowKinds";
import type { SeenCell, SheetView } from "../tables/sheetView";
import type { AnnexReading, LeftCell, LeftReason } from "./annexReading";
import { understoodCells } from "./understoodCells";

export type KnownReasons = {
  readonly known: readonly LeftCell[];
  /** Columns that hold numbers, texts, units or requirements of the annex. */
  readonly usedColumns: ReadonlySet<number>;
};

/** Every filled cell that is no part of what was understood, with the reason where one is known already. */
export function leftCells(
  view: SheetView,
  table: FoundTable,
  understood: Omit<AnnexReading, "left">,
  { known, usedColumns }: KnownReasons,
): readonly LeftCell[] {
  const reasons = new Map(known.map(({ at, reason }) => [cellAddress(at), reason]));
  for (const doubt of understood.doubts)
    if (doubt.code === "unreadable") reasons.set(cellAddress(doubt.at), "unreadable");
  const addresses = understoodCells(understood);
  return view.cells
    .filter(({ at }) => !addresses.has(cellAddress(at)))
    .map((cell) => ({
      at: cell.at,
      text: cell.text,
      reason: reasons.get(cellAddress(cell.at)) ?? reasonOf(cell, table, usedColumns),
    }));
}

function reasonOf(cell: SeenCell, table: FoundTable, used: ReadonlySet<number>): LeftReason {
  const { row, column } = cell.at;
  const { headerRows, bodyRows, repeatedRows, numberRows, columns } = table;
  if (row < Math.min(...headerRows))
    return isPageNumber([cell]) ? "pageNumber" : isSignature(cell.text) ? "signature" : "title";
  if (repeatedRows.includes(row)) return "headingAgain";
  if (numberRows.includes(row)) return "columnNumbers";
  if (!headerRows.includes(row) && !bodyRows.includes(row)) return "otherTable";
  // What stands under a heading of the annex and was not understood is to be looked at.
  return columns.some((known) => known.column === column) && !used.has(column) ? "otherColumn" : "beside";
}
