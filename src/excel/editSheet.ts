import { columnLetters, type CellPosition } from "../grid/address";
import type { CellEdit, EditAnswer, Outcome, SheetEdit, WorkbookProblem } from "../usecases/ports";
import {
  formerCells,
  needsGeneral,
  requestRange,
  requestResult,
  resultAt,
  writeCells,
  type EditedRange,
  type FormerCell,
  type WrittenCell,
} from "./editedRange";
import { editRuns } from "./editRuns";
import { problemFrom } from "./officeProblem";
import { formerHeights, heightsAt, requestHeights, requestPlaces, writeHeights, type SizedRow } from "./rowHeights";
import { requestRows, type ReadyRows, type RowsLook } from "./rows/changeRows";
import { failure, runExcel, success } from "./runExcel";
import { TAKES_NOTHING } from "./takesNothing";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

type FormerRange = EditedRange & { readonly former: readonly FormerCell[] };

type EditedColumn = { readonly range: Excel.Range; readonly hidden: boolean };

/** What stood there before the edit: all that is needed to put it back. */
type Former = {
  readonly ranges: readonly FormerRange[];
  readonly columns: readonly EditedColumn[];
  readonly heights: readonly SizedRow[];
  readonly rows: ReadyRows | null;
};

/**
 * Looks, then writes: two syncs. Whatever Excel is known to refuse is asked for in the first one, because a
 * batch that breaks off half-way leaves what it did; what breaks off all the same is put back.
 */
export function editSheet(edit: SheetEdit): Answer<EditAnswer> {
  return runExcel(async (context): Answer<EditAnswer> => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(edit.sheetId);
    const { protection } = sheet;
    workbook.load("readOnly");
    protection.load("protected,options");
    const requested = editRuns(edit.cells).map((run) => requestRange(sheet, run));
    const columns = edit.columns.map(({ column, hidden }): EditedColumn => {
      const letters = columnLetters(column);
      return { range: sheet.getRange(`${letters}:${letters}`).load("columnHidden"), hidden };
    });
    const heights = requestHeights(sheet, edit.heights ?? []);
    const rowsEdit = edit.rows === undefined ? null : requestRows(sheet, edit.rows);
    await context.sync();

    if (workbook.readOnly) return failure({ code: "readOnly" });
    const ranges = requested.map((range): FormerRange => ({ ...range, former: formerCells(range) }));
    const movesRows = heights.length > 0 || rowsEdit !== null;
    if (isForbidden(protection, ranges, columns) || (protection.protected && movesRows)) {
      return failure({ code: "sheetProtected" });
    }
    const look = rowsEdit?.look() ?? null;
    if (look?.kind === "noRoom") return failure({ code: "tooLarge" });
    const changed = [...changedCells(ranges), ...changedRows(look)];
    if (changed.length > 0 || look?.kind === "changed") return success({ kind: "changed", cells: changed });

    const former: Former = {
      ranges,
      columns: columns.map(({ range }): EditedColumn => ({ range, hidden: range.columnHidden })),
      heights: formerHeights(heights),
      rows: look?.rows ?? null,
    };
    try {
      for (const range of ranges) writeCells(range.range, wantedCells(range.cells), range.former);
      writeColumns(columns);
      writeHeights(heights);
      // Last, so that the ranges above still lie on their sheet whatever goes.
      former.rows?.write();
      for (const { range } of ranges) requestResult(range);
      for (const { range } of columns) range.load("columnIndex");
      requestPlaces(heights);
      await context.sync();
    } catch (thrown) {
      return failure(await problemAfterPuttingBack(context, problemFrom(thrown), former));
    }
    const lost = former.rows?.lost() ?? [];
    if (lost.length === 0) return success({ kind: "written", inverse: inverseOf(edit.sheetId, former) });
    const left = await problemAfterPuttingBack(context, null, former);
    return left === null ? success({ kind: "changed", cells: lost }) : failure(left);
  });
}

function changedRows(look: RowsLook | null): readonly CellPosition[] {
  return look?.kind === "changed" ? look.cells : [];
}

function isForbidden(
  protection: Excel.WorksheetProtection,
  ranges: readonly FormerRange[],
  columns: readonly EditedColumn[],
): boolean {
  if (!protection.protected) return false;
  const { allowFormatCells, allowFormatColumns } = protection.options;
  if (columns.length > 0 && allowFormatColumns !== true) return true;
  return ranges.some(
    ({ range, cells, former }) =>
      !isUnlocked(range.format.protection.locked) ||
      (allowFormatCells !== true && former.some((cell, at) => isFormatted(cells[at], cell))),
  );
}

/** Whether the cell's format changes, if only for the moment of writing. */
function isFormatted(edit: CellEdit | undefined, former: FormerCell): boolean {
  return edit !== undefined && (edit.format !== undefined || needsGeneral(edit.entry, former));
}

/** Null where some cells are locked and others are not. */
function isUnlocked(locked: boolean | null): boolean {
  return locked === false;
}

function changedCells(ranges: readonly FormerRange[]): readonly CellPosition[] {
  return ranges.flatMap(({ cells, former }) =>
    cells.filter(({ seen }, at) => former[at]?.value !== seen).map(({ position }) => position),
  );
}

function wantedCells(cells: EditedRange["cells"]): readonly WrittenCell[] {
  return cells.map(({ entry, format = null }) => ({ entry, format }));
}

/** What each cell was; its format only where the edit changed it. */
function formerContents(cells: EditedRange["cells"], former: readonly FormerCell[]): readonly WrittenCell[] {
  return former.map(({ entry, format }, at) => ({ entry, format: cells[at]?.format === undefined ? null : format }));
}

function writeColumns(columns: readonly EditedColumn[]): void {
  for (const { range, hidden } of columns) range.columnHidden = hidden;
}

function inverseOf(sheetId: string, { ranges, columns, heights, rows }: Former): SheetEdit {
  return {
    sheetId,
    cells: ranges.flatMap(({ range, cells, former }) =>
      formerContents(cells, former).map(({ entry, format }, at) => {
        const { position, value } = resultAt(range, at);
        return { position, seen: value, entry, ...(format === null ? {} : { format }) };
      }),
    ),
    columns: columns.map(({ range, hidden }) => ({ column: range.columnIndex, hidden })),
    ...(heights.length === 0 ? {} : { heights: heightsAt(heights) }),
    ...(rows === null ? {} : { rows: rows.inverse() }),
  };
}

function putBack({ range, cells, former }: FormerRange): void {
  const freed = former.map((cell, at) => isFormatted(cells[at], cell) && cell.format === "@");
  if (freed.some(Boolean)) range.numberFormat = freed.map((was) => [was ? "@" : null]);
  writeCells(range, formerContents(cells, former), former);
}

/** Puts everything back after a problem, or where there was none; the answer is what the officer must hear. */
async function problemAfterPuttingBack<Problem extends WorkbookProblem | null>(
  context: Excel.RequestContext,
  problem: Problem,
  { ranges, columns, heights, rows }: Former,
): Promise<Problem | WorkbookProblem> {
  if (problem !== null && TAKES_NOTHING.has(problem.code)) return problem;
  try {
    await rows?.takeBack(context);
    for (const edited of ranges) putBack(edited);
    writeColumns(columns);
    writeHeights(heights);
    await context.sync();
    return problem;
  } catch {
    return { code: "halfWritten" };
  }
}
