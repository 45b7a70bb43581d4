import { MARK_NAMES, markText, type MarkName } from "../forms/sheetMarks";
import type { GridCell, GridIndex, SheetGrid } from "../grid/sheetGrid";

/** The cell to the right of each mark: what it says. */
export type Marks = ReadonlyMap<MarkName, GridCell>;

export function findMarks(grid: SheetGrid, index: GridIndex): Marks {
  const marks = new Map<MarkName, GridCell>();
  for (const cell of grid.cells) {
    if (typeof cell.value !== "string" || !cell.value.startsWith("bntm.")) continue;
    const name = MARK_NAMES.find((known) => markText(known) === cell.value);
    if (name !== undefined && !marks.has(name)) marks.set(name, index.at(cell.row, cell.column + 1));
  }
  return marks;
}

/** Null where the mark is gone or holds no text. */
export function markedText(marks: Marks, name: MarkName): string | null {
  const value = marks.get(name)?.value;
  return typeof value === "string" && value !== "" ? value : null;
}
