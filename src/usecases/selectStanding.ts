import type { CellPosition } from "../grid/address";
import { GridIndex, valueText } from "../grid/sheetGrid";
import { readPlaces } from "../recognition/sheetPlaces";
import { standingCells } from "./edits/standingCells";
import type { Outcome, SheetReading, StandingCells, WorkbookPort, WorkbookProblem } from "./ports";

/** Selects a cell where this reading has it. "moved": since then it was changed, or rows or columns came, went or were sorted. */
export function selectStanding(
  workbook: WorkbookPort,
  { sheetId, grid }: SheetReading,
  position: CellPosition,
): Promise<Outcome<"selected" | "moved", WorkbookProblem>> {
  const places = readPlaces(grid);
  const index = places?.index ?? new GridIndex(grid);
  const { row, column } = position;
  const cell: StandingCells = {
    area: { top: row, left: column, bottom: row, right: column },
    texts: [[valueText(index.at(row, column).value)]],
  };
  return workbook.select({ sheetId, position, standing: [cell, ...(places === null ? [] : standingCells(places))] });
}
