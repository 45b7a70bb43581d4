import type { Cell as FileCell, ColumnDef, NamedRange, RowDef, SheetProtection, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { WHOLE_SHEET } from "../excel-host/model/address";
import { type Cell, type CellValue, isCellError } from "../excel-host/model/cell";
import type { ProtectionOptions } from "../excel-host/model/protection";
import type { Line, Sheet } from "../excel-host/model/sheet";
import type { Workbook } from "../excel-host/model/workbook";
import { chartToFile } from "./chartsToFile";
import { charactersFromPoints, fileColour } from "./fileUnits";
import { pageNames, pageToFile } from "./pageToFile";
import { conditionalFormatToFile, validationToFile, withoutEquals } from "./rulesToFile";
import { styleToFile } from "./styleToFile";

/** The workbook as an .xlsx file that Excel and LibreOffice open. */
export function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => sheetToFile(sheet, workbook)),
    namedRanges: [...namesToFile(workbook), ...workbook.sheets.flatMap(({ name, page }) => pageNames(name, page))],
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId),
    ),
    defaultFont: { name: "Calibri", size: 11 },
    ...(workbook.structureProtection === null ? {} : { workbookProtection: { lockStructure: true } }),
  });
}

function sheetToFile(sheet: Sheet, workbook: Workbook): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  // hucre forgets a row's height where the row has no cell.
  for (const row of sheet.rows.keys())
    if (!sheet.cells.has(row)) cells.set(`${row},0`, { style: styleToFile(sheet.style) });
  for (const { row, column, cell } of sheet.storedIn(WHOLE_SHEET)) cells.set(`${row},${column}`, cellToFile(cell));
  const page = pageToFile(sheet.page, sheet.showGridlines);
  return {
    name: sheet.name,
    cells,
    columns: columnsToFile(sheet.columns),
    rowDefs: new Map([...sheet.rows].map(([at, line]) => [at, rowToFile(line)])),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    conditionalRules: sheet.conditionalFormats.map(conditionalFormatToFile),
    dataValidations: sheet.validations.flatMap(validationToFile),
    ...(sheet.charts.length === 0 ? {} : { charts: sheet.charts.map((chart) => chartToFile(chart, workbook)) }),
    ...page,
    view: { ...page.view, ...(sheet.tabColor === "" ? {} : { tabColor: fileColour(sheet.tabColor) }) },
    ...(sheet.frozenRows + sheet.frozenColumns === 0
      ? {}
      : { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }),
    ...(sheet.protection === null ? {} : { protection: protectionToFile(sheet.protection.options) }),
    ...(sheet.visibility === "Hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
  };
}

function cellToFile({ value, formula, style }: Cell): Partial<FileCell> {
  const look = { style: styleToFile(style) };
  if (formula === null) return { ...look, ...constant(value) };
  const result = isCellError(value) ? value.error : value;
  return { ...look, formula: withoutEquals(formula), ...(result === null ? {} : { formulaResult: result }) };
}

function constant(value: CellValue): Partial<FileCell> {
  if (isCellError(value)) return { value: value.error, type: "error" };
  return value === null ? {} : { value };
}

function columnsToFile(columns: ReadonlyMap<number, Line>): ColumnDef[] {
  const last = Math.max(-1, ...columns.keys());
  return Array.from({ length: last + 1 }, (_, at): ColumnDef => {
    const line = columns.get(at);
    return {
      ...(line === undefined || line.size === null ? {} : { width: charactersFromPoints(line.size) }),
      ...(line?.hidden === true ? { hidden: true } : {}),
    };
  });
}

function rowToFile({ size, hidden }: Line): RowDef {
  return { ...(size === null ? {} : { height: size }), ...(hidden ? { hidden: true } : {}) };
}

function namesToFile({ names, sheets }: Workbook): NamedRange[] {
  return names.map(({ name, sheetId, formula }) => {
    const scope = sheets.find(({ id }) => id === sheetId)?.name;
    return { name, range: withoutEquals(formula), ...(scope === undefined ? {} : { scope }) };
  });
}

/** The file says what is locked, the model what is allowed. */
function protectionToFile(options: ProtectionOptions): SheetProtection {
  return {
    sheet: true,
    objects: !options.allowEditObjects,
    scenarios: !options.allowEditScenarios,
    formatCells: !options.allowFormatCells,
    formatColumns: !options.allowFormatColumns,
    formatRows: !options.allowFormatRows,
    insertColumns: !options.allowInsertColumns,
    insertRows: !options.allowInsertRows,
    insertHyperlinks: !options.allowInsertHyperlinks,
    deleteColumns: !options.allowDeleteColumns,
    deleteRows: !options.allowDeleteRows,
    sort: !options.allowSort,
    autoFilter: !options.allowAutoFilter,
    pivotTables: !options.allowPivotTables,
    selectLockedCells: options.selectionMode !== "Normal",
    selectUnlockedCells: options.selectionMode === "None",
  };
}
