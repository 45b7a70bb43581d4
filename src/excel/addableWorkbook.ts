import type { WorkbookProblem } from "../usecases/ports";

/** Asks for what tells whether and how a sheet can be added; the caller syncs. */
export function requestWorkbook(workbook: Excel.Workbook): void {
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility");
}

/** Why no sheet can be added; null where one can. */
export function addingProblem(workbook: Excel.Workbook): WorkbookProblem | null {
  if (workbook.readOnly) return { code: "readOnly" };
  return workbook.protection.protected ? { code: "workbookProtected" } : null;
}

/** Names of all sheets, hidden ones too. */
export function sheetNames(workbook: Excel.Workbook): readonly string[] {
  return workbook.worksheets.items.map(({ name }) => name);
}
