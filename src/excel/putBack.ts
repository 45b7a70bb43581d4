import type { CellEdit, WorkbookProblem } from "../usecases/ports";
import { needsGeneral, writeCells, type EditedRange, type FormerCell, type WrittenCell } from "./editedRange";
import { TAKES_NOTHING } from "./takesNothing";
import { codeOf } from "./officeProblem";
import { writeHeights, type SizedRow } from "./rowHeights";
import type { ReadyRows } from "./rows/changeRows";

export type FormerRange = EditedRange & { readonly former: readonly FormerCell[] };

export type EditedColumn = { readonly range: Excel.Range; readonly hidden: boolean; readonly id: string | undefined };

/** What stood there before the edit: all that is needed to put it back. */
export type Former = {
  readonly ranges: readonly FormerRange[];
  readonly columns: readonly EditedColumn[];
  readonly heights: readonly SizedRow[];
  readonly rows: ReadyRows | null;
};

/** Whether the cell's format changes, if only for the moment of writing. */
export function isFormatted(edit: CellEdit | undefined, former: FormerCell): boolean {
  return edit !== undefined && (edit.format !== undefined || needsGeneral(edit.entry, former));
}

/** What each cell was; its format only where the edit changed it. */
export function formerContents(cells: EditedRange["cells"], former: readonly FormerCell[]): readonly WrittenCell[] {
  return former.map(({ entry, format }, at) => ({ entry, format: cells[at]?.format === undefined ? null : format }));
}

export function writeColumns(columns: readonly EditedColumn[]): void {
  for (const { range, hidden } of columns) range.columnHidden = hidden;
}

function putBack({ range, cells, former }: FormerRange): void {
  const freed = former.map((cell, at) => isFormatted(cells[at], cell) && cell.format === "@");
  if (freed.some(Boolean)) range.numberFormat = freed.map((was) => [was ? "@" : null]);
  writeCells(range, formerContents(cells, former), former);
}

/** Puts everything back after a problem, or where there was none; the answer is what the officer must hear. */
export async function problemAfterPuttingBack<Problem extends WorkbookProblem | null>(
  context: Excel.RequestContext,
  problem: Problem,
  former: Former,
): Promise<Problem | WorkbookProblem | "cellsWent"> {
  if (problem !== null && TAKES_NOTHING.has(problem.code)) return problem;
  const { ranges, columns, heights, rows } = former;
  try {
    await rows?.takeBack(context);
    for (const edited of ranges) putBack(edited);
    writeColumns(columns);
    writeHeights(heights);
    await context.sync();
    return problem;
  } catch {
    const onlyCells = rows === null && columns.length === 0 && heights.length === 0;
    const went = onlyCells ? await eachPutBack(context, ranges).catch(() => null) : null;
    if (went === null) return { code: "halfWritten" };
    return went > 0 ? "cellsWent" : problem;
  }
}

/** Range by range, so that cells that went meanwhile do not hold up the others; answers how many ranges did. */
async function eachPutBack(
  context: Excel.RequestContext,
  [edited, ...others]: readonly FormerRange[],
): Promise<number> {
  if (edited === undefined) return 0;
  const whole = await isWhole(context, edited);
  if (whole) {
    putBack(edited);
    await context.sync();
  }
  return (whole ? 0 : 1) + (await eachPutBack(context, others));
}

/** A range that is gone or has lost a row takes nothing, and so has not been written either. */
async function isWhole(context: Excel.RequestContext, { range, cells }: FormerRange): Promise<boolean> {
  try {
    range.load("values");
    await context.sync();
    return range.values.length === cells.length;
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === "InvalidReference" || code === "ItemNotFound") return false;
    throw thrown;
  }
}
