import type { SheetState } from "../review/sheetState";
import type { ClosedFigures } from "../usecases/closing/closedFigures";
import { stateOfClosing } from "../usecases/closing/closingOf";
import { checkWorkbook } from "../usecases/checkWorkbook";
import type { CheckedSheet } from "../usecases/workbookCheck";
import { summarised } from "../usecases/workbookSummary";
import type { FileSheet } from "../xlsx/readWorkbookFile";
import { fileLists } from "./fileLists";
import { fileWorkbook } from "./fileWorkbook";
import { formClosing } from "./formClosing";
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
  const forms = new Map<string, readonly FormReport[]>();
  const known: CheckedSheet[] = [];
  for (const found of checked.value.sheets) {
    const { sheetId, sheetName } = found.kind === "report" ? found.report : found;
    const reading = await workbook.readSheet(sheetId);
    if (!reading.ok) throw new RangeError(`a sheet that was checked is gone: ${sheetName}`);
    const closing = await formClosing(workbook, lists, found, reading.value);
    const sheet = withClosing(found, closing);
    known.push(sheet);
    forms.set(sheetName, await ownFormReports({ sheet, reading: reading.value, closing }, lists, words));
  }
  return { forms, state: summarised(known).state };
}

function withClosing(sheet: CheckedSheet, closing: ClosedFigures | null): CheckedSheet {
  const state = stateOfClosing(closing);
  return sheet.kind !== "report" || state === "open" ? sheet : { ...sheet, progress: { ...sheet.progress, state } };
}
