import { columnLetters } from "../grid/address";
import type { EditAnswer, EditEntry, Outcome, SheetEdit, WorkbookProblem } from "../usecases/ports";
import {
  formerCells,
  needsGeneral,
  requestRange,
  requestResult,
  resultAt,
  writeEntries,
  type EditedRange,
  type FormerCell,
} from "./editedRange";
import { editRuns } from "./editRuns";
import { problemFrom } from "./officeProblem";
import { failure, runExcel, success } from "./runExcel";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

type FormerRange = EditedRange & { readonly former: readonly FormerCell[] };

type EditedColumn = { readonly range: Excel.Range; readonly hidden: boolean };

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
    await context.sync();

    if (workbook.readOnly) return failure({ code: "readOnly" });
    const ranges = requested.map((range): FormerRange => ({ ...range, former: formerCells(range) }));
    if (isForbidden(protection, ranges, columns)) return failure({ code: "sheetProtected" });
    const changed = changedCells(ranges);
    if (changed.length > 0) return success({ kind: "changed", cells: changed });

    const formerColumns = columns.map(({ range }): EditedColumn => ({ range, hidden: range.columnHidden }));
    try {
      for (const { range, cells, former } of ranges) writeEntries(range, entriesOf(cells), former);
      writeColumns(columns);
      for (const { range } of ranges) requestResult(range);
      for (const { range } of columns) range.load("columnIndex");
      await context.sync();
    } catch (thrown) {
      return failure(await problemAfterPuttingBack(context, thrown, ranges, formerColumns));
    }
    return success({ kind: "written", inverse: inverseOf(edit.sheetId, ranges, formerColumns) });
  });
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
      (allowFormatCells !== true && former.some((cell, at) => needsGeneral(entryAt(cells, at), cell))),
  );
}

/** Null where some cells are locked and others are not. */
function isUnlocked(locked: boolean | null): boolean {
  return locked === false;
}

function changedCells(ranges: readonly FormerRange[]): readonly SheetEdit["cells"][number]["position"][] {
  return ranges.flatMap(({ cells, former }) =>
    cells.filter(({ seen }, at) => former[at]?.value !== seen).map(({ position }) => position),
  );
}

function entriesOf(cells: EditedRange["cells"]): readonly EditEntry[] {
  return cells.map(({ entry }) => entry);
}

function entryAt(cells: EditedRange["cells"], at: number): EditEntry {
  return cells[at]?.entry ?? { kind: "empty" };
}

function writeColumns(columns: readonly EditedColumn[]): void {
  for (const { range, hidden } of columns) range.columnHidden = hidden;
}

function inverseOf(sheetId: string, ranges: readonly FormerRange[], columns: readonly EditedColumn[]): SheetEdit {
  return {
    sheetId,
    cells: ranges.flatMap(({ range, former }) =>
      former.map(({ entry }, at) => {
        const { position, value } = resultAt(range, at);
        return { position, seen: value, entry };
      }),
    ),
    columns: columns.map(({ range, hidden }) => ({ column: range.columnIndex, hidden })),
  };
}

function putBack({ range, cells, former }: FormerRange): void {
  const freed = former.map((cell, at) => needsGeneral(entryAt(cells, at), cell));
  if (freed.some(Boolean)) range.numberFormat = freed.map((was) => [was ? "@" : null]);
  const entries = former.map(({ entry }) => entry);
  writeEntries(range, entries, former);
}

/** Excel takes no batch at all, so that nothing was written and nothing can be put back. */
const TAKES_NOTHING: ReadonlySet<WorkbookProblem["code"]> = new Set(["cellEditMode", "workbookClosed", "tooLarge"]);

async function problemAfterPuttingBack(
  context: Excel.RequestContext,
  thrown: unknown,
  ranges: readonly FormerRange[],
  columns: readonly EditedColumn[],
): Promise<WorkbookProblem> {
  const problem = problemFrom(thrown);
  if (TAKES_NOTHING.has(problem.code)) return problem;
  try {
    for (const edited of ranges) putBack(edited);
    writeColumns(columns);
    await context.sync();
    return problem;
  } catch {
    return { code: "halfWritten" };
  }
}
