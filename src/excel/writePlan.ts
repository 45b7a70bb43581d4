import { areaAddress, cellAddress } from "../grid/address";
import { MARGIN } from "../forms/pagination";
import type { SheetPlan } from "../forms/sheetPlan";
import { excelEntry } from "./writeGateway";
import { cellBlocks, numberFormatBlocks } from "./planBlocks";
import { PlannedRanges } from "./plannedRanges";
import { writeChart } from "./writeChart";
import { writeStyles } from "./writeStyle";
import { writeValidation } from "./writeValidation";

/**
 * Queues everything a plan asks for on an empty sheet; the caller syncs once. Number formats come before
 * values (or "17.10" becomes 17.1), values before looks.
 */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const ranges = new PlannedRanges(sheet);
  writeNumberFormats(ranges, plan);
  writeCells(ranges, plan);
  for (const area of plan.merges) ranges.one(area).merge(true);
  writeStyles(ranges, plan.styles);
  writeSizes(ranges, plan);
  if (plan.inputs.length > 0) ranges.all(plan.inputs).format.protection.locked = false;
  for (const validation of plan.validations) writeValidation(ranges, validation);
  writeConditionalFormats(ranges, plan);
  for (const chart of plan.charts ?? []) writeChart(ranges, chart);
  writePage(sheet, plan);
  sheet.freezePanes.freezeRows(plan.frozenRows);
}

function writeNumberFormats(ranges: PlannedRanges, plan: SheetPlan): void {
  for (const { area, formats } of numberFormatBlocks(plan)) {
    ranges.one(area).numberFormat = formats.map((line) => [...line]);
  }
}

function writeCells(ranges: PlannedRanges, plan: SheetPlan): void {
  const textAreas = plan.numberFormats.filter(({ format }) => format === "@").flatMap(({ areas }) => areas);
  const isText = (row: number, column: number): boolean =>
    textAreas.some((a) => row >= a.top && row <= a.bottom && column >= a.left && column <= a.right);
  for (const { area, cells } of cellBlocks(plan.cells)) {
    ranges.one(area).formulas = cells.map((line, row) =>
      line.map((cell, column) => excelEntry(cell, isText(area.top + row, area.left + column))),
    );
  }
}

/** One request for all columns and one for all rows, where one a size would be dozens. */
function writeSizes(ranges: PlannedRanges, plan: SheetPlan): void {
  ranges
    .one({ top: 0, left: 0, bottom: 0, right: plan.columns.length - 1 })
    .setColumnProperties(
      plan.columns.map(({ width, hidden }) => ({ columnHidden: hidden, format: { columnWidth: width } })),
    );
  ranges
    .one({ top: 0, left: 0, bottom: plan.rows.length - 1, right: 0 })
    .setRowProperties(plan.rows.map(({ height, hidden }) => ({ rowHidden: hidden, format: { rowHeight: height } })));
}

function writeConditionalFormats(ranges: PlannedRanges, plan: SheetPlan): void {
  for (const { area, formula, fill, fontColour, numberFormat } of plan.conditionalFormats) {
    const { custom } = ranges.one(area).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    if (fill !== null) custom.format.fill.color = fill;
    if (fontColour !== null) custom.format.font.color = fontColour;
    if (numberFormat !== undefined) custom.format.numberFormat = numberFormat;
  }
}

function writePage(sheet: Excel.Worksheet, { page }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "Landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, ...(page.onePage === true ? { verticalFitToPages: 1 } : {}) };
  layout.centerHorizontally = true;
  const { left, other } = MARGIN;
  layout.setPrintMargins("Points", { left, right: other, top: other, bottom: other });
  layout.setPrintArea(areaAddress(page.printArea));
  layout.setPrintTitleRows(`$${page.repeatRows.top + 1}:$${page.repeatRows.bottom + 1}`);
  layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  for (const row of page.breakBefore) sheet.horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
}
