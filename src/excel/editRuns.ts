import type { CellArea } from "../grid/address";
import type { CellEdit } from "../usecases/ports";

/** Edited cells that stand directly under each other, and so are read and written as one range. */
export type EditRun = { readonly area: CellArea; readonly cells: readonly CellEdit[] };

/**
 * Runs and never wider areas with gaps: writing `null` into a gap would leave it alone, but a locked cell in
 * the gap makes a protected sheet refuse the whole range.
 */
export function editRuns(cells: readonly CellEdit[]): readonly EditRun[] {
  const runs: { readonly column: number; readonly cells: CellEdit[]; next: number }[] = [];
  for (const cell of [...cells].sort(byColumnThenRow)) {
    const { row, column } = cell.position;
    const last = runs.at(-1);
    if (last?.column === column && last.next === row) {
      last.cells.push(cell);
      last.next = row + 1;
    } else runs.push({ column, cells: [cell], next: row + 1 });
  }
  return runs.map((run) => ({
    area: { top: run.next - run.cells.length, left: run.column, bottom: run.next - 1, right: run.column },
    cells: run.cells,
  }));
}

function byColumnThenRow({ position: a }: CellEdit, { position: b }: CellEdit): number {
  return a.column - b.column || a.row - b.row;
}
