import type { Cell as FileCell, CellValue as FileValue, Sheet as FileSheet, SheetProtection } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { CellValue } from "../excel-host/model/cell";
import { NOTHING_ALLOWED, type ProtectionOptions } from "../excel-host/model/protection";
import { PLAIN_LINE, type Sheet } from "../excel-host/model/sheet";
import { type DefinedName, Workbook } from "../excel-host/model/workbook";
import { chartsFromFile } from "./chartsFromFile";
import { pointsFromCharacters } from "./fileUnits";
import { pageFromFile } from "./pageFromFile";
import { conditionalFormatsFromFile, validationFromFile } from "./rulesFromFile";
import { StyleReader } from "./styleFromFile";

/** Reads an .xlsx file into a new workbook. Values of formulas are the file's until something is calculated. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const workbook = new Workbook();
  await readInto(workbook, bytes, fileName);
  return workbook;
}

/** The same into a workbook that an Excel has open already; what was in it is gone. */
export async function readInto(workbook: Workbook, bytes: Uint8Array, fileName: string): Promise<void> {
  const file = await readXlsx(bytes, { readStyles: true });
  const styles = new StyleReader(file.themeColors ?? [], file.defaultFont);
  workbook.name = fileName;
  // hucre reads no add-in's settings; those of the workbook that was open before are not this file's.
  workbook.settings.clear();
  workbook.sheets = [];
  for (const source of file.sheets) fillSheet(workbook.addSheet(source.name), source, styles);
  const shown = workbook.sheets[file.activeSheet ?? 0] ?? workbook.sheets[0];
  if (shown !== undefined) workbook.activeSheetId = shown.id;
  workbook.names = (file.namedRanges ?? []).map(({ name, range, scope, comment }): DefinedName => ({
    name,
    formula: `=${range}`,
    sheetId: workbook.sheets.find((sheet) => sheet.name === scope)?.id ?? null,
    comment: comment ?? "",
    visible: true,
  }));
  workbook.structureProtection = file.workbookProtection?.lockStructure === true ? { password: null } : null;
}

function fillSheet(sheet: Sheet, source: FileSheet, styles: StyleReader): void {
  for (const [row, column, cell] of cellsOf(source)) {
    sheet.put(row, column, {
      value: cellValue(cell),
      formula: cell.formula === undefined || cell.formula === "" ? null : `=${cell.formula}`,
      style: styles.cell(cell.style),
      quotePrefix: false,
    });
  }
  for (const [at, column] of (source.columns ?? []).entries()) {
    const size = column.width === undefined ? null : pointsFromCharacters(column.width);
    if (size !== null || column.hidden === true) {
      sheet.columns.set(at, { ...PLAIN_LINE, size, hidden: column.hidden ?? false });
    }
  }
  for (const [at, row] of source.rowDefs ?? []) {
    sheet.rows.set(at, { ...PLAIN_LINE, size: row.height ?? null, hidden: row.hidden ?? false });
  }
  sheet.merges = (source.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  sheet.conditionalFormats = conditionalFormatsFromFile(source.conditionalRules ?? [], styles);
  sheet.validations = (source.dataValidations ?? []).map(validationFromFile);
  sheet.charts = chartsFromFile(source.charts ?? []);
  sheet.page = pageFromFile(source);
  sheet.frozenRows = source.freezePane?.rows ?? 0;
  sheet.frozenColumns = source.freezePane?.columns ?? 0;
  sheet.showGridlines = source.view?.showGridLines ?? true;
  sheet.tabColor = styles.colour(source.view?.tabColor) ?? "";
  sheet.visibility = source.veryHidden === true ? "VeryHidden" : source.hidden === true ? "Hidden" : "Visible";
  if (source.protection?.sheet === true) {
    sheet.protection = { options: protectionFromFile(source.protection), password: null };
  }
}

/** hucre keeps a cell that is nothing but a value only in its row. */
function* cellsOf({ rows, cells = new Map<string, FileCell>() }: FileSheet): Generator<[number, number, FileCell]> {
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      // Some programs write an empty cell as an empty text.
      if (value !== null && value !== "" && !cells.has(`${row},${column}`))
        yield [row, column, { value, type: "string" }];
    }
  }
  for (const [key, cell] of cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    yield [row, column, cell];
  }
}

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

function cellValue({ value, type, formula }: FileCell): CellValue {
  // hucre gives the error a formula left as a mere text.
  const mayBeError = type === "error" || formula !== undefined;
  if (mayBeError && typeof value === "string" && ERRORS.test(value)) return { error: value };
  return value instanceof Date ? serialDate(value) : value;
}

/** Excel counts days from 30 December 1899. */
function serialDate(date: Exclude<FileValue, string | number | boolean | null>): number {
  return date.getTime() / 86_400_000 + 25_569;
}

function protectionFromFile(locked: SheetProtection): ProtectionOptions {
  // What a file does not mention is locked, except these four.
  const allowed = (flag: boolean | undefined, usual: boolean) => (flag === undefined ? usual : !flag);
  return {
    ...NOTHING_ALLOWED,
    allowEditObjects: allowed(locked.objects, true),
    allowEditScenarios: allowed(locked.scenarios, true),
    allowFormatCells: allowed(locked.formatCells, false),
    allowFormatColumns: allowed(locked.formatColumns, false),
    allowFormatRows: allowed(locked.formatRows, false),
    allowInsertColumns: allowed(locked.insertColumns, false),
    allowInsertRows: allowed(locked.insertRows, false),
    allowInsertHyperlinks: allowed(locked.insertHyperlinks, false),
    allowDeleteColumns: allowed(locked.deleteColumns, false),
    allowDeleteRows: allowed(locked.deleteRows, false),
    allowSort: allowed(locked.sort, false),
    allowAutoFilter: allowed(locked.autoFilter, false),
    allowPivotTables: allowed(locked.pivotTables, false),
    selectionMode:
      locked.selectUnlockedCells === true ? "None" : locked.selectLockedCells === true ? "Unlocked" : "Normal",
  };
}
