import { ExcelError } from "./excelError";
import { Sheet } from "./sheet";

export type DefinedName = {
  readonly name: string;
  /** The sheet it belongs to; null for the workbook. */
  readonly sheetId: string | null;
  /** With its "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
};

/**
 * How the file was opened. Desktop Excel lets a file that was opened read-only be edited in memory; Excel on the web
 * refuses every write while it only views ("writesRefused").
 */
export type ReadOnlyState = "no" | "saveRefused" | "writesRefused";

/** A workbook as plain data. */
export class Workbook {
  name = "Book1.xlsx";
  readOnly: ReadOnlyState = "no";
  /** Structure protection: sheets can be neither added, deleted, renamed, moved nor hidden. */
  structureProtection: { readonly password: string | null } | null = null;
  names: DefinedName[] = [];
  /** What an add-in keeps in the workbook for itself, by its keys: only texts are built. */
  readonly settings = new Map<string, string>();
  sheets: Sheet[] = [];
  activeSheetId = "";
  private sheetsMade = 0;

  constructor() {
    this.activeSheetId = this.addSheet("Sheet1").id;
  }

  /** Appends without asking whether Excel would: `edit/sheets` asks. */
  addSheet(name: string, at = this.sheets.length): Sheet {
    this.sheetsMade += 1;
    const sheet = new Sheet(sheetId(this.sheetsMade), name);
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  sheetById(id: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Excel finds sheets by name without regard to case. */
  sheetByName(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  activeSheet(): Sheet {
    const sheet = this.sheetById(this.activeSheetId);
    if (sheet === null) throw new ExcelError("GeneralException", "the workbook has no active sheet");
    return sheet;
  }
}

function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
