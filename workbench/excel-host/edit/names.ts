import type { Application } from "../application/application";
import { formulaFault } from "../formula/syntax";
import { ExcelError } from "../model/excelError";
import type { DefinedName } from "../model/workbook";
import { requireEditableWorkbook } from "./guards";

const MAX_NAME = 255;

/** "Names in formulas": begins with a letter, _ or \; letters, digits, dots; no spaces; not like a cell; 255 long. */
function nameFault(name: string): string | null {
  if (name.length === 0 || name.length > MAX_NAME) return `a name of ${name.length} characters`;
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return `"${name}" is no name`;
  if (/^[a-z]{1,3}\d+$/i.test(name) || /^r\d*(c\d*)?$/i.test(name) || /^c\d*$/i.test(name))
    return `"${name}" reads as a cell`;
  return null;
}

export function findName(app: Application, sheetId: string | null, name: string): DefinedName | null {
  const wanted = name.toLowerCase();
  return app.workbook.names.find((known) => known.sheetId === sheetId && known.name.toLowerCase() === wanted) ?? null;
}

export function addName(
  app: Application,
  sheetId: string | null,
  name: string,
  formula: string,
  comment: string,
): DefinedName {
  requireEditableWorkbook(app);
  const fault = nameFault(name) ?? formulaFault(formula);
  if (fault !== null) throw new ExcelError("InvalidArgument", fault);
  if (findName(app, sheetId, name) !== null) throw new ExcelError("ItemAlreadyExists", `the name ${name}`);
  const added: DefinedName = { name, sheetId, formula, comment, visible: true };
  app.workbook.names.push(added);
  app.calculation.structureHasChanged();
  return added;
}

export function changeName(app: Application, name: DefinedName, change: Partial<DefinedName>): void {
  requireEditableWorkbook(app);
  const at = app.workbook.names.findIndex((known) => known.sheetId === name.sheetId && known.name === name.name);
  if (at < 0) throw new ExcelError("ItemNotFound", `the name ${name.name}`);
  app.workbook.names[at] = { ...name, ...change };
  app.calculation.structureHasChanged();
}

export function deleteName(app: Application, name: DefinedName): void {
  requireEditableWorkbook(app);
  app.workbook.names = app.workbook.names.filter((known) => known.sheetId !== name.sheetId || known.name !== name.name);
  app.calculation.structureHasChanged();
}
