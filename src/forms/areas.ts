import type { CellArea } from "../grid/address";

/** Joins rows of one column span into as few rectangles as possible: each costs a piece of an address. */
export function rowRuns(rows: readonly number[], left: number, right: number): readonly CellArea[] {
  const runs: CellArea[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left, bottom: row, right });
  }
  return runs;
}
