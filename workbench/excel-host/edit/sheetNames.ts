import { ExcelError } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** "Rename a worksheet" (Excel help): at most 31 characters, none of \ / ? * [ ] :, no apostrophe at either end. */
export const MAX_SHEET_NAME = 31;

/** Why Excel would not take the name; null when it would. "History" is reserved (same help page). */
export function sheetNameFault(name: string): string | null {
  if (name.trim() === "") return "an empty sheet name";
  if (name.length > MAX_SHEET_NAME) return `a sheet name of ${name.length} characters`;
  if (/[\\/?*[\]:]/.test(name)) return `a sheet name with \\ / ? * [ ] or :`;
  if (name.startsWith("'") || name.endsWith("'")) return "a sheet name with an apostrophe at an end";
  if (name.toLowerCase() === "history") return "the reserved sheet name History";
  return null;
}

export function requireSheetName(workbook: Workbook, name: string, renamed: Sheet | null): void {
  const fault = sheetNameFault(name);
  if (fault !== null) throw new ExcelError("InvalidArgument", fault);
  const other = workbook.sheetByName(name);
  if (other !== null && other !== renamed) throw new ExcelError("ItemAlreadyExists", `a sheet named "${name}"`);
}

/** "Sheet2": the next free number. */
export function nextSheetName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    if (workbook.sheetByName(`Sheet${number}`) === null) return `Sheet${number}`;
  }
}

/** "Biểu 01 (2)": what Excel calls a copy, the name cut so that it fits. */
export function copyName(workbook: Workbook, name: string): string {
  if (workbook.sheetByName(name) === null) return name;
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = base.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (workbook.sheetByName(candidate) === null) return candidate;
  }
}
