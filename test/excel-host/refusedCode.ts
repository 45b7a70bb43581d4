import { ExcelError } from "../../workbench/excel-host";

/** The code with which Excel refuses, or "accepted". */
export function refusedCode(action: () => unknown): string {
  try {
    action();
    return "accepted";
  } catch (error) {
    if (error instanceof ExcelError) return error.code;
    throw error;
  }
}
