import type { Application } from "../application/application";
import { renameSheetIn, mapReferences } from "../formula/rewrite";
import { ExcelError } from "../model/excelError";
import type { Sheet, SheetVisibility } from "../model/sheet";
import { requireEditableStructure } from "./guards";
import { mapFormulas } from "./formulas";
import { nextSheetName, requireSheetName } from "./sheetNames";

/** A new sheet at the end; worksheets.add does not activate it. */
export function addSheet(app: Application, name: string | null): Sheet {
  requireEditableStructure(app);
  const wanted = name ?? nextSheetName(app.workbook);
  requireSheetName(app.workbook, wanted, null);
  const sheet = app.workbook.addSheet(wanted);
  app.calculation.structureHasChanged();
  app.events.raise("added", sheet.id, { source: app.source });
  return sheet;
}

/** References to a deleted sheet become #REF!; the last visible sheet cannot go (InvalidOperation). */
export function deleteSheet(app: Application, sheet: Sheet): void {
  requireEditableStructure(app);
  if (sheet.visibility === "VeryHidden") throw new ExcelError("InvalidOperation", "a very hidden sheet");
  requireAnotherVisible(app, sheet);
  const gone = sheet.name.toLowerCase();
  mapFormulas(app.workbook, (formula) =>
    mapReferences(formula, (reference) => (reference.sheetName?.toLowerCase() === gone ? null : reference)),
  );
  const { workbook } = app;
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  app.calculation.structureHasChanged();
  app.events.raise("deleted", sheet.id, { source: app.source });
  if (workbook.activeSheetId === sheet.id) activateNeighbour(app, index);
}

export function renameSheet(app: Application, sheet: Sheet, name: string): void {
  requireEditableStructure(app);
  requireSheetName(app.workbook, name, sheet);
  mapFormulas(app.workbook, (formula) => renameSheetIn(formula, sheet.name, name));
  sheet.name = name;
  app.calculation.structureHasChanged();
}

export function moveSheet(app: Application, sheet: Sheet, position: number): void {
  requireEditableStructure(app);
  const { sheets } = app.workbook;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new ExcelError("InvalidArgument", `no sheet position ${position}`);
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  app.calculation.structureHasChanged();
}

export function setVisibility(app: Application, sheet: Sheet, visibility: SheetVisibility): void {
  requireEditableStructure(app);
  if (visibility !== "Visible") {
    requireAnotherVisible(app, sheet);
    if (app.workbook.activeSheetId === sheet.id) activateNeighbour(app, app.workbook.sheets.indexOf(sheet));
  }
  sheet.visibility = visibility;
}

/** A hidden sheet cannot be activated. */
export function activateSheet(app: Application, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation", `"${sheet.name}" is hidden`);
  if (app.workbook.activeSheetId === sheet.id) return;
  app.workbook.activeSheetId = sheet.id;
  app.events.raise("activated", sheet.id, {});
}

function requireAnotherVisible(app: Application, sheet: Sheet): void {
  if (app.workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) return;
  throw new ExcelError("InvalidOperation", "a workbook keeps at least one visible sheet");
}

function activateNeighbour(app: Application, index: number): void {
  const { sheets } = app.workbook;
  const after = sheets
    .slice(index)
    .find((sheet) => sheet.visibility === "Visible" && sheet.id !== app.workbook.activeSheetId);
  const before = sheets
    .slice(0, index)
    .filter((sheet) => sheet.visibility === "Visible")
    .at(-1);
  const next = after ?? before;
  if (next !== undefined) activateSheet(app, next);
}
