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

export type FormatBlock = { readonly area: CellArea; readonly formats: readonly (readonly string[])[] };

/**
 * Number formats as rectangles of neighbouring columns: one request each, where one a format and area would be dozens.
 * What a rectangle takes in besides is "General", as on any new sheet.
 */
export function numberFormatBlocks(plan: Pick<SheetPlan, "numberFormats">): readonly FormatBlock[] {
  const columns = formatsByColumn(plan);
  const width = 1 + Math.max(-1, ...columns.keys());
  return equalRuns(Array.from({ length: width }, (_, column) => columns.has(column)))
    .filter((run) => run.value)
    .map(({ from, to }) => {
      const own = Array.from({ length: to - from + 1 }, (_, offset) => columns.get(from + offset) ?? NO_FORMATS);
      const rows = own.flatMap((formats) => [...formats.keys()]);
      const area = { top: Math.min(...rows), left: from, bottom: Math.max(...rows), right: to };
      const formats = Array.from({ length: area.bottom - area.top + 1 }, (_, offset) =>
        own.map((column) => column.get(area.top + offset) ?? "General"),
      );
      return { area, formats };
    });
}

const NO_FORMATS: ReadonlyMap<number, string> = new Map();

function formatsByColumn(plan: Pick<SheetPlan, "numberFormats">): ReadonlyMap<number, ReadonlyMap<number, string>> {
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
  return byColumn;
}
