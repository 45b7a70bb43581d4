import { requireAllowed } from "../edit/guards";
import { restyle } from "../edit/styles";
import { valueType, wireValue } from "../edit/changedEvent";
import type { WrittenValue } from "../edit/writeCells";
import { requireSameSize, writeValues } from "../edit/writeCells";
import type { Area } from "../model/address";
import { columnCount, rowCount } from "../model/address";
import type { Cell } from "../model/cell";
import { ExcelError } from "../model/excelError";
import type { Argument, Property } from "../protocol/hostObject";
import type { Json } from "../protocol/json";
import { isList, textOf } from "./arguments";
import type { RangeSelf } from "./rangeSelf";

/** "Resource limits and performance optimization": a range of this size cannot be read at once (Excel on the web). */
const MAX_CELLS_READ = 5_000_000;

function readCells(self: RangeSelf, read: (cell: Cell) => Json): Json {
  const { app, sheet, area } = self;
  const count = rowCount(area) * columnCount(area);
  // "If the returned range is too large, null is returned" (Range.values on entire rows or columns).
  if (count > MAX_CELLS_READ) return null;
  app.calculation.settle();
  app.counters.cellsRead += count;
  return grid(area, (row, column) => read(sheet.cell(row, column)));
}

function grid(area: Area, read: (row: number, column: number) => Json): Json {
  return Array.from({ length: rowCount(area) }, (_row, down) =>
    Array.from({ length: columnCount(area) }, (_column, right) => read(area.top + down, area.left + right)),
  );
}

function writtenOf(value: Argument): WrittenValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  throw new ExcelError("InvalidArgument", "a cell takes text, a number, true, false or null");
}

function writtenGrid(value: Argument): WrittenValue | readonly (readonly WrittenValue[])[] {
  if (!isList(value)) return writtenOf(value);
  return value.map((line) => {
    if (!isList(line)) throw new ExcelError("InvalidArgument", "values are a list of rows");
    return line.map(writtenOf);
  });
}

function writeGrid(self: RangeSelf, value: Argument): void {
  writeValues(self.app, self.sheet, self.area, writtenGrid(value));
}

/** Written in invariant codes; the add-in sends "@" before its texts, or 17.10 becomes 17.1. */
function writeNumberFormats(self: RangeSelf, value: Argument): void {
  const { app, sheet, area } = self;
  requireAllowed(app, sheet, "allowFormatCells");
  if (!isList(value)) {
    const numberFormat = textOf(value);
    restyle(sheet, area, (style) => ({ ...style, numberFormat }));
    return;
  }
  const lines = value.map((line) => (isList(line) ? line : []));
  requireSameSize(area, lines);
  for (const [down, line] of lines.entries()) {
    for (const [right, format] of line.entries()) {
      if (format === null) continue;
      const numberFormat = textOf(format);
      const cell = { top: area.top + down, left: area.left + right, bottom: area.top + down, right: area.left + right };
      restyle(sheet, cell, (style) => ({ ...style, numberFormat }));
    }
  }
}

/** The grids of a range. */
export const rangeValueProperties: Readonly<Record<string, Property<RangeSelf>>> = {
  Values: { read: (self) => readCells(self, (cell) => wireValue(cell.value)) },
  Formulas: { read: (self) => readCells(self, (cell) => cell.formula ?? wireValue(cell.value)), write: writeGrid },
  ValueTypes: { read: (self) => readCells(self, (cell) => valueType(cell.value)) },
  NumberFormat: { read: (self) => readCells(self, (cell) => cell.style.numberFormat), write: writeNumberFormats },
};
