import { MARK_NAMES, type MarkName } from "../forms/sheetMarks";
import type { GridCell, GridIndex, SheetGrid } from "../grid/sheetGrid";

/** The cell to the right of each mark: what it says. */
export type MarksOf<Name extends string> = ReadonlyMap<Name, GridCell>;
export type Marks = MarksOf<MarkName>;

const PREFIX = "bntm.";

/** The marks of a Biểu 01. */
export function findMarks(grid: SheetGrid, index: GridIndex): Marks {
  return findMarksNamed(grid, index, MARK_NAMES);
}

/** The first of each mark counts. */
export function findMarksNamed<Name extends string>(
  grid: SheetGrid,
  index: GridIndex,
  names: readonly Name[],
): MarksOf<Name> {
  const marks = new Map<Name, GridCell>();
  for (const cell of grid.cells) {
    if (typeof cell.value !== "string" || !cell.value.startsWith(PREFIX)) continue;
    const name = names.find((known) => PREFIX + known === cell.value);
    if (name !== undefined && !marks.has(name)) marks.set(name, index.at(cell.row, cell.column + 1));
  }
  return marks;
}

/** Null where the mark is gone or holds no text. */
export function markedText<Name extends string>(marks: MarksOf<Name>, name: Name): string | null {
  const value = marks.get(name)?.value;
  return typeof value === "string" && value !== "" ? value : null;
}
