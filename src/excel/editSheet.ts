import { columnLetters, type CellPosition } from "../grid/address";
import type { CellEdit, EditAnswer, Outcome, SheetEdit, WorkbookProblem } from "../usecases/ports";
import { justBefore, replacedCells, requestBefore } from "./beforeWriting";
import {
  formerCells,
  requestRange,
  requestResult,
  resultAt,
  writeCells,
  type EditedRange,
  type WrittenCell,
} from "./editedRange";
import { editRuns } from "./editRuns";
import { problemFrom } from "./officeProblem";
import {
  formerContents,
  isFormatted,
  problemAfterPuttingBack,
  writeColumns,
  type EditedColumn,
  type Former,
  type FormerRange,
} from "./putBack";
import { formerHeights, heightsAt, requestHeights, requestPlaces, writeHeights } from "./rowHeights";
import { requestRows, type RowsLook } from "./rows/changeRows";
import { failure, runExcel, success } from "./runExcel";
import { allStand, requestAgain, requestStanding } from "./standingRanges";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

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
    const columns = edit.columns.map(({ column, hidden, id }): EditedColumn => {
      const letters = columnLetters(column);
      return { range: sheet.getRange(`${letters}:${letters}`).load("columnHidden"), hidden, id };
    });
    const heights = requestHeights(sheet, edit.heights ?? []);
    const rowsEdit = edit.rows === undefined ? null : requestRows(sheet, edit.rows);
    const standing = requestStanding(sheet, edit.standing ?? []);
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
    if (changed.length > 0 || look?.kind === "changed" || !allStand(standing))
      return success({ kind: "changed", cells: changed });

    const former: Former = {
      ranges,
      columns: columns.map(({ range, id }): EditedColumn => ({ range, hidden: range.columnHidden, id })),
      heights: formerHeights(heights),
      rows: look?.rows ?? null,
    };
    // All of them before anything is written: where cells went meanwhile, the batch ends here.
    const before = ranges.map(requestBefore);
    try {
      for (const range of ranges) writeCells(range.range, wantedCells(range.cells), range.former);
      writeColumns(columns);
      writeHeights(heights);
      // Last, so that the ranges above still lie on their sheet whatever goes.
      former.rows?.write();
      for (const { range } of ranges) requestResult(range);
      for (const { range } of columns) range.load("columnIndex");
      requestPlaces(heights);
      requestAgain(standing);
      await context.sync();
    } catch (thrown) {
      const problem = await problemAfterPuttingBack(context, problemFrom(thrown), former);
      if (problem !== "cellsWent") return failure(problem);
      return (await isThere(context, edit.sheetId)) ? NAMELESS_CHANGE : failure({ code: "sheetGone" });
    }
    const replaced = before.flatMap(replacedCells);
    const lost = [...(former.rows?.lost() ?? []), ...replaced];
    if (lost.length === 0 && allStand(standing)) return success({ kind: "written", inverse: inverseOf(edit, former) });
    const left = await problemAfterPuttingBack(context, null, { ...former, ranges: before.map(justBefore) });
    if (left === "cellsWent") return NAMELESS_CHANGE;
    return left === null ? success({ kind: "changed", cells: lost }) : failure(left);
  });
}

/** Cells that went have no address any more. */
const NAMELESS_CHANGE = success<EditAnswer>({ kind: "changed", cells: [] });

async function isThere(context: Excel.RequestContext, sheetId: string): Promise<boolean> {
  try {
    context.workbook.worksheets.getItem(sheetId).load("id");
    await context.sync();
    return true;
  } catch {
    return false;
  }
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

/** With what the edit says of how its cells are found again. */
function inverseOf(edit: SheetEdit, { ranges, columns, heights, rows }: Former): SheetEdit {
  return {
    sheetId: edit.sheetId,
    ...(edit.order === undefined ? {} : { order: edit.order }),
    ...(edit.together === undefined ? {} : { together: edit.together }),
    cells: ranges.flatMap(({ range, cells, former }) =>
      formerContents(cells, former).map(({ entry, format }, at): CellEdit => {
        const { position, value, formula } = resultAt(range, at);
        const anchor = cells[at]?.anchor;
        return {
          position,
          seen: value,
          entry,
          ...(format === null ? {} : { format }),
          ...(formula === null ? {} : { formula }),
          ...(anchor === undefined ? {} : { anchor }),
        };
      }),
    ),
    columns: columns.map(({ range, hidden, id }) => ({
      column: range.columnIndex,
      hidden,
      ...(id === undefined ? {} : { id }),
    })),
    ...(heights.length === 0 ? {} : { heights: heightsAt(heights) }),
    ...(rows === null ? {} : { rows: rows.inverse() }),
  };
}
