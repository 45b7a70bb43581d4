import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType, type IRange } from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../excel-host/model/address";
import type { ConditionalFormat } from "../excel-host/model/conditionalFormat";
import type { Line, Sheet } from "../excel-host/model/sheet";
import type { AlertStyle, Validation } from "../excel-host/model/validation";
import { pixels } from "./defaultSizes";
import { drawConditionalStyle } from "./drawStyle";
import type { SheetLayout } from "./drawing";

/** The grid ends where Excel's does not: entire rows and columns are cut to what can be seen. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 10;
const SMALLEST = { rows: 100, columns: 26 };

export function drawLayout(sheet: Sheet): SheetLayout {
  const used = sheet.usedArea(false);
  const rowCount = Math.max(SMALLEST.rows, (used?.bottom ?? 0) + SPARE_ROWS);
  const columnCount = Math.max(SMALLEST.columns, (used?.right ?? 0) + SPARE_COLUMNS);
  const range = (area: Area): IRange => ({
    startRow: area.top,
    startColumn: area.left,
    endRow: Math.min(area.bottom, rowCount - 1),
    endColumn: Math.min(area.right, columnCount - 1),
  });
  return {
    rowCount,
    columnCount,
    columnWidths: sizesOf(sheet.columns, columnCount),
    rowHeights: sizesOf(sheet.rows, rowCount),
    hiddenColumns: hiddenOf(sheet.columns, columnCount),
    hiddenRows: hiddenOf(sheet.rows, rowCount),
    merges: sheet.merges.map(range),
    freeze: drawFreeze(sheet.frozenRows, sheet.frozenColumns),
    gridlines: sheet.showGridlines,
    tabColour: sheet.tabColor === "" ? null : sheet.tabColor,
    conditionalFormats: sheet.conditionalFormats.map((format) => drawConditionalFormat(format, range)),
    validations: sheet.validations.flatMap((validation, index) => drawValidation(validation, index, range)),
  };
}

function drawFreeze(rows: number, columns: number): SheetLayout["freeze"] {
  // Univer marks "not frozen" by −1, not by 0.
  return { ySplit: rows, xSplit: columns, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}

function sizesOf(lines: ReadonlyMap<number, Line>, count: number): Record<number, number> {
  const sizes: Record<number, number> = {};
  for (const [at, { size }] of lines) if (size !== null && at < count) sizes[at] = pixels(size);
  return sizes;
}

function hiddenOf(lines: ReadonlyMap<number, Line>, count: number): number[] {
  return [...lines].filter(([at, { hidden }]) => hidden && at < count).map(([at]) => at);
}

function drawConditionalFormat(format: ConditionalFormat, range: (area: Area) => IRange): IConditionFormattingRule {
  return {
    cfId: format.id,
    ranges: format.areas.map(range),
    stopIfTrue: format.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: format.formula,
      style: drawConditionalStyle(format.style),
    },
  };
}

/** Only what a person sees of a validation: a list's arrow and the mark of a value that is against the rule. */
function drawValidation(
  { areas, rule, ignoreBlanks, errorAlert }: Validation,
  index: number,
  range: (area: Area) => IRange,
): ISheetDataValidationRule[] {
  if (rule === null || (rule.kind !== "list" && rule.kind !== "custom")) return [];
  return [
    {
      uid: `validation-${index}`,
      ranges: areas.map(range),
      allowBlank: ignoreBlanks,
      errorStyle: ALERTS[errorAlert.style],
      showErrorMessage: errorAlert.showAlert,
      error: errorAlert.message,
      errorTitle: errorAlert.title,
      ...(rule.kind === "list"
        ? {
            type: DataValidationType.LIST,
            formula1: rule.source,
            showDropDown: rule.inCellDropDown,
            renderMode: DataValidationRenderMode.ARROW,
          }
        : { type: DataValidationType.CUSTOM, formula1: rule.formula }),
    },
  ];
}

const ALERTS: Record<AlertStyle, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};
