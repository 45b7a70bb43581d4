import { type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { DEFAULT_SIZES } from "./defaultSizes";
import type { SheetDrawing, SheetLayout } from "./drawing";

const BLANK_LAYOUT: SheetLayout = {
  rowCount: 0,
  columnCount: 0,
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  gridlines: true,
  tabColour: null,
  conditionalFormats: [],
  validations: [],
};

/** How Univer lays out a sheet it was just given. */
export function blankLayout({ layout: { rowCount, columnCount } }: SheetDrawing): SheetLayout {
  return { ...BLANK_LAYOUT, rowCount, columnCount };
}

/** A sheet without contents, to be drawn on. */
export function blankSheet(sheet: SheetDrawing): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: sheet.name,
    rowCount: sheet.layout.rowCount,
    columnCount: sheet.layout.columnCount,
    defaultColumnWidth: DEFAULT_SIZES.columnWidth,
    defaultRowHeight: DEFAULT_SIZES.rowHeight,
    rowHeader: { width: DEFAULT_SIZES.rowHeaderWidth },
    columnHeader: { height: DEFAULT_SIZES.columnHeaderHeight },
  });
}
