import type { SheetGrid } from "../grid/sheetGrid";
import type { SheetState } from "../review/sheetState";
import { checkWorkbook } from "../usecases/checkWorkbook";
import type { CheckedSheet } from "../usecases/workbookCheck";
import { summarised } from "../usecases/workbookSummary";
import type { FileSheet } from "../xlsx/readWorkbookFile";
import { fileLists } from "./fileLists";
import { fileWorkbook } from "./fileWorkbook";
import { formClosing, type FormClosing } from "./formClosing";
import type { FormReport } from "./formReport";
import { ownFormReports } from "./ownFormReports";
import type { Words } from "./words";

/** The forms of ours in a file, by the names of their sheets, and how far they are together. */
export type OwnForms = {
  readonly forms: ReadonlyMap<string, readonly FormReport[]>;
  readonly state: SheetState | null;
};

/** The pane's own check of a whole workbook, run on a file; what is closed is compared with its Phiếu kiểm tra. */
export async function ownForms(sheets: readonly FileSheet[], words: Words): Promise<OwnForms> {
  const lists = fileLists(sheets);
  const workbook = fileWorkbook(sheets);
  const checked = await checkWorkbook(
    workbook,
    lists,
    () => undefined,
    () => false,
  );
  if (!checked.ok) throw new RangeError(`a file refuses to be read: ${checked.problem.code}`);
  const grids = new Map(sheets.map(({ name, grid }) => [name, grid]));
  const forms = new Map<string, readonly FormReport[]>();
  const known: CheckedSheet[] = [];
  for (const sheet of checked.value.sheets) {
    const { sheetName } = sheet.kind === "report" ? sheet.report : sheet;
    const grid = grids.get(sheetName) ?? NO_CELLS;
    const closing = await formClosing(workbook, lists, sheetName, grid);
    const closed = withClosing(sheet, closing);
    known.push(closed);
    forms.set(sheetName, await ownFormReports({ sheet: closed, sheetName, grid, closing }, lists, words));
  }
  return { forms, state: summarised(known).state };
}

const NO_CELLS: SheetGrid = { cells: [] };

function withClosing(sheet: CheckedSheet, closing: FormClosing | null): CheckedSheet {
  if (sheet.kind !== "report" || closing === null || closing.state === "open") return sheet;
  return { ...sheet, progress: { ...sheet.progress, state: closing.state } };
}
