import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** Applies a change to every formula of the workbook: cells, conditional formats, validations, charts, names. */
export function mapFormulas(workbook: Workbook, change: (formula: string, sheet: Sheet | null) => string): void {
  for (const sheet of workbook.sheets) mapSheetFormulas(sheet, (formula) => change(formula, sheet));
  workbook.names = workbook.names.map((name) => {
    const sheet = name.sheetId === null ? null : workbook.sheetById(name.sheetId);
    return { ...name, formula: change(name.formula, sheet) };
  });
}

function mapSheetFormulas(sheet: Sheet, change: (formula: string) => string): void {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula === null) continue;
      const formula = change(cell.formula);
      if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
    }
  }
  mapRuleFormulas(sheet, change);
  mapChartFormulas(sheet, change);
}

/** Where a sheet's charts read: each reference names its sheet. */
export function mapChartFormulas(sheet: Sheet, change: (formula: string) => string): void {
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      name: series.name.startsWith("=") ? change(series.name) : series.name,
      categories: series.categories === null ? null : change(series.categories),
      values: change(series.values),
    })),
  }));
}

/** Conditional formats and validations only. A list of words ("Đạt,Chưa đạt") is no formula. */
export function mapRuleFormulas(sheet: Sheet, change: (formula: string) => string): void {
  const formulaOnly = (text: string): string => (text.startsWith("=") ? change(text) : text);
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({ ...rule, formula: formulaOnly(rule.formula) }));
  sheet.validations = sheet.validations.map((validation) => {
    const { rule } = validation;
    if (rule === null) return validation;
    switch (rule.kind) {
      case "list":
        return { ...validation, rule: { ...rule, source: formulaOnly(rule.source) } };
      case "custom":
        return { ...validation, rule: { ...rule, formula: formulaOnly(rule.formula) } };
      default: {
        const formula2 = rule.formula2 === null ? null : formulaOnly(rule.formula2);
        return { ...validation, rule: { ...rule, formula1: formulaOnly(rule.formula1), formula2 } };
      }
    }
  });
}
