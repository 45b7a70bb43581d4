import type { CellArea } from "../grid/address";
import type { PlanCell, SheetPlan } from "../forms/sheetPlan";

export type CellBlock = { readonly area: CellArea; readonly cells: readonly (readonly PlanCell[])[] };

/** The filled parts of a plan as rectangles, one for each band of columns without an empty column in it. */
export function cellBlocks(cells: SheetPlan["cells"]): readonly CellBlock[] {
  const width = Math.max(0, ...cells.map((line) => line.length));
  const filled = Array.from({ length: width }, (_, column) => cells.some((line) => isFilled(line[column])));
  return equalRuns(filled)
    .filter((run) => run.value)
    .map(({ from, to }) => {
      const lines = cells.map((line) => line.slice(from, to + 1));
      const used = lines.map((line) => line.some(isFilled));
      const top = used.indexOf(true);
      const bottom = used.lastIndexOf(true);
      return { area: { top, left: from, bottom, right: to }, cells: lines.slice(top, bottom + 1) };
    });
}

function isFilled(cell: PlanCell | undefined): boolean {
  return cell !== undefined && cell.kind !== "empty";
}

export type EqualRun<Value> = { readonly value: Value; readonly from: number; readonly to: number };

/** Neighbours with the same value, as runs. */
export function equalRuns<Value>(values: readonly Value[]): readonly EqualRun<Value>[] {
  const runs: EqualRun<Value>[] = [];
  values.forEach((value, at) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) runs[runs.length - 1] = { ...last, to: at };
    else runs.push({ value, from: at, to: at });
  });
  return runs;
}

export type FormatColumn = { readonly area: CellArea; readonly formats: readonly string[] };

/** Number formats column by column: one request a column, where one a format and area would be dozens. */
export function numberFormatColumns(plan: SheetPlan): readonly FormatColumn[] {
  const byColumn = new Map<number, Map<number, string>>();
  for (const { areas, format } of plan.numberFormats) {
    for (const area of areas) {
      for (let column = area.left; column <= area.right; column += 1) {
        const rows = byColumn.get(column) ?? new Map<number, string>();
        for (let row = area.top; row <= area.bottom; row += 1) rows.set(row, format);
        byColumn.set(column, rows);
      }
    }
  }
  return [...byColumn].map(([column, rows]) => {
    const top = Math.min(...rows.keys());
    const bottom = Math.max(...rows.keys());
    const formats = Array.from({ length: bottom - top + 1 }, (_, offset) => rows.get(top + offset) ?? "General");
    return { area: { top, left: column, bottom, right: column }, formats };
  });
}
