import { WHOLE_MONEY_FORMAT } from "../../src/forms/money/moneyUnit";
import type { Sheet } from "../../workbench/excel-host";
import type { Area } from "../../workbench/excel-host/model/address";
import { cellText } from "../../workbench/grid/cellText";

/**
 * The text of a cell with the conditional number formats our forms have: whole figures without the comma behind them,
 * sums of nothing out of sight.
 */
export function shownText(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (typeof cell.value !== "number") return cellText(cell);
  const formats = new Set(
    sheet.conditionalFormats
      .filter(({ areas }) => areas.some(holds(row, column)))
      .map(({ style }) => style.numberFormat),
  );
  if (cell.value === 0 && formats.has(";;;")) return "";
  const whole = Number.isInteger(cell.value) && formats.has(WHOLE_MONEY_FORMAT);
  return whole ? cellText({ ...cell, style: { ...cell.style, numberFormat: WHOLE_MONEY_FORMAT } }) : cellText(cell);
}

function holds(row: number, column: number): (area: Area) => boolean {
  return ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right;
}
