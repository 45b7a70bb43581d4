import type { CellArea } from "../grid/address";
import { FORM_AREA } from "../grid/formArea";
import type { SheetGrid } from "../grid/sheetGrid";
import type { Outcome, SheetReading, WorkbookProblem } from "../usecases/ports";
import { problemFrom } from "./officeProblem";
import { gridOf, requestSheet, withFormat } from "./readSheet";
import { failure, runExcel, success } from "./runExcel";

type Answer<Value> = Promise<Outcome<Value, WorkbookProblem>>;

/** Two syncs, no write: first the cells, then what of them is merged. */
export function readSheetWithLook(sheetId: string | null): Answer<SheetReading> {
  return runExcel(async (context): Answer<SheetReading> => {
    const { worksheets } = context.workbook;
    const { sheet, used } = requestSheet(
      sheetId === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetId),
    );
    used.load("numberFormat");
    const activeCell = sheetId === null ? context.workbook.getActiveCell() : null;
    activeCell?.load("rowIndex,columnIndex");
    await context.sync();
    const merges = await readMerges(context, used);
    if (!merges.ok) return merges;
    return success({
      sheetId: sheet.id,
      sheetName: sheet.name,
      grid: withLook(used, merges.value),
      activeCell: activeCell === null ? null : { row: activeCell.rowIndex, column: activeCell.columnIndex },
    });
  });
}

async function readMerges(context: Excel.RequestContext, used: Excel.Range): Answer<readonly CellArea[]> {
  if (used.isNullObject) return success([]);
  const merged = used.getMergedAreasOrNullObject();
  // Not `address`: of each area it gave the first cell only (office-js #1590).
  merged.load(["rowIndex", "columnIndex", "rowCount", "columnCount"].map((name) => `areas/items/${name}`));
  try {
    await context.sync();
  } catch (thrown) {
    const problem = problemFrom(thrown);
    // Excel refuses more than 512 merged areas, and its documentation names no code for that.
    return failure(problem.code === "unknown" ? { code: "tooLarge" } : problem);
  }
  if (merged.isNullObject) return success([]);
  return success(
    merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex,
      left: columnIndex,
      bottom: Math.min(rowIndex + rowCount - 1, FORM_AREA.bottom),
      right: Math.min(columnIndex + columnCount - 1, FORM_AREA.right),
    })),
  );
}

function withLook(used: Excel.Range, merges: readonly CellArea[]): SheetGrid {
  const { cells } = gridOf(used);
  return { cells: cells.map((cell) => withFormat(cell, used)), merges };
}
