import type { Application } from "../application/application";
import type { Area } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { ProtectionOptions } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { stylesIn } from "./styles";

/** Every edit begins here: a workbook that is only being viewed takes none. */
export function requireEditableWorkbook(app: Application): void {
  if (app.workbook.readOnly === "writesRefused")
    throw new ExcelError("AccessDenied", "the workbook is open for viewing");
}

export function requireEditableStructure(app: Application): void {
  requireEditableWorkbook(app);
  if (app.workbook.structureProtection !== null) {
    throw new ExcelError("AccessDenied", "the workbook's structure is protected");
  }
}

/** On a protected sheet only cells whose format says "unlocked" may be written. */
export function requireUnlocked(app: Application, sheet: Sheet, areas: readonly Area[]): void {
  requireEditableWorkbook(app);
  if (sheet.protection === null) return;
  if (areas.some((area) => [...stylesIn(sheet, area)].some((style) => style.locked))) {
    throw new ExcelError("AccessDenied", `"${sheet.name}" is protected and the cells are locked`);
  }
}

type Permission = {
  readonly [Name in keyof ProtectionOptions]: ProtectionOptions[Name] extends boolean ? Name : never;
}[keyof ProtectionOptions];

/** What a protected sheet forbids unless its options allow it. */
export function requireAllowed(app: Application, sheet: Sheet, permission: Permission): void {
  requireEditableWorkbook(app);
  if (sheet.protection !== null && !sheet.protection.options[permission]) {
    throw new ExcelError("AccessDenied", `"${sheet.name}" is protected without ${permission}`);
  }
}

/** What no option can allow: merging, validations, conditional formats, freezing the locked state. */
export function requireUnprotected(app: Application, sheet: Sheet): void {
  requireEditableWorkbook(app);
  if (sheet.protection !== null) throw new ExcelError("AccessDenied", `"${sheet.name}" is protected`);
}
