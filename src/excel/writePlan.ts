import { areaAddress, cellAddress } from "../grid/address";
import type { SheetPlan } from "../forms/sheetPlan";
import { excelEntry } from "./writeGateway";
import { cellBlocks, numberFormatColumns } from "./planBlocks";
import { areasOf, writeStyle } from "./writeStyle";
import { writeValidation } from "./writeValidation";

/**
 * Queues everything a plan asks for on an empty sheet; the caller syncs once. Number formats come before
 * values (or "17.10" becomes 17.1), values before looks.
 */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  writeNumberFormats(sheet, plan);
  writeCells(sheet, plan);
  for (const area of plan.merges) sheet.getRange(areaAddress(area)).merge(false);
  for (const style of plan.styles) writeStyle(sheet, style);
  writeSizes(sheet, plan);
  if (plan.inputs.length > 0) areasOf(sheet, plan.inputs).format.protection.locked = false;
  for (const validation of plan.validations) writeValidation(sheet, validation);
  writeConditionalFormats(sheet, plan);
  writePage(sheet, plan);
  sheet.freezePanes.freezeRows(plan.frozenRows);
}

function writeNumberFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, formats } of numberFormatColumns(plan)) {
    sheet.getRange(areaAddress(area)).numberFormat = formats.map((format) => [format]);
  }
}

function writeCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const textAreas = plan.numberFormats.filter(({ format }) => format === "@").flatMap(({ areas }) => areas);
  const isText = (row: number, column: number): boolean =>
    textAreas.some((a) => row >= a.top && row <= a.bottom && column >= a.left && column <= a.right);
  for (const { area, cells } of cellBlocks(plan.cells)) {
    sheet.getRange(areaAddress(area)).formulas = cells.map((line, row) =>
      line.map((cell, column) => excelEntry(cell, isText(area.top + row, area.left + column))),
    );
  }
}

/** One request for all columns and one for all rows, where one a size would be dozens. */
function writeSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const columns = areaAddress({ top: 0, left: 0, bottom: 0, right: plan.columns.length - 1 });
  sheet
    .getRange(columns)
    .setColumnProperties(
      plan.columns.map(({ width, hidden }) => ({ columnHidden: hidden, format: { columnWidth: width } })),
    );
  const rows = areaAddress({ top: 0, left: 0, bottom: plan.rows.length - 1, right: 0 });
  sheet
    .getRange(rows)
    .setRowProperties(plan.rows.map(({ height, hidden }) => ({ rowHidden: hidden, format: { rowHeight: height } })));
}

function writeConditionalFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, formula, fill, fontColour } of plan.conditionalFormats) {
    const { custom } = sheet.getRange(areaAddress(area)).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = fontColour;
  }
}

/** Margins in points: 2 cm left for the binding, 1,5 cm elsewhere. */
const MARGIN = { left: 57, other: 43 };

function writePage(sheet: Excel.Worksheet, { page }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "Landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = page.scale === null ? { horizontalFitToPages: 1 } : { scale: page.scale };
  layout.centerHorizontally = true;
  layout.leftMargin = MARGIN.left;
  layout.rightMargin = MARGIN.other;
  layout.topMargin = MARGIN.other;
  layout.bottomMargin = MARGIN.other;
  layout.setPrintArea(areaAddress(page.printArea));
  layout.setPrintTitleRows(`$${page.repeatRows.top + 1}:$${page.repeatRows.bottom + 1}`);
  layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  for (const row of page.breakBefore) sheet.horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
}
