import type { Application } from "../application/application";
import { ExcelError } from "../model/excelError";
import type { ProtectionOptions } from "../model/protection";
import { NOTHING_ALLOWED } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { requireEditableWorkbook } from "./guards";

/** Protecting what is protected already throws (WorksheetProtection.protect; since 2605 also office-js #6784). */
export function protectSheet(
  app: Application,
  sheet: Sheet,
  options: Partial<ProtectionOptions>,
  password: string | null,
): void {
  requireEditableWorkbook(app);
  if (sheet.protection !== null) throw new ExcelError("AccessDenied", `"${sheet.name}" is protected already`);
  sheet.protection = { options: { ...NOTHING_ALLOWED, ...options }, password };
}

/** A wrong password is refused; so is lifting a protection that is not there (office-js #6784). */
export function unprotectSheet(app: Application, sheet: Sheet, password: string | null): void {
  requireEditableWorkbook(app);
  if (sheet.protection === null) throw new ExcelError("AccessDenied", `"${sheet.name}" is not protected`);
  requirePassword(sheet.protection.password, password);
  sheet.protection = null;
}

export function protectStructure(app: Application, password: string | null): void {
  requireEditableWorkbook(app);
  if (app.workbook.structureProtection !== null)
    throw new ExcelError("AccessDenied", "the structure is protected already");
  app.workbook.structureProtection = { password };
}

export function unprotectStructure(app: Application, password: string | null): void {
  requireEditableWorkbook(app);
  if (app.workbook.structureProtection === null) throw new ExcelError("AccessDenied", "the structure is not protected");
  requirePassword(app.workbook.structureProtection.password, password);
  app.workbook.structureProtection = null;
}

function requirePassword(wanted: string | null, given: string | null): void {
  if (wanted !== null && wanted !== given) throw new ExcelError("InvalidArgument", "a wrong password");
}
