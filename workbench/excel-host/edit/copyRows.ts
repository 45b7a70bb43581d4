import type { Application } from "../application/application";
import { copiedFormula } from "../formula/rewrite";
import type { Area } from "../model/address";
import { MAX_COLUMNS } from "../model/address";
import type { Sheet } from "../model/sheet";
import { intersection } from "../model/address";
import { withAreas } from "./rules";
import { insertLines } from "./structure";

/** Row > Copy, then Insert Copied Cells below: formulas by their relative references, rules for the new row too. */
export function duplicateRow(app: Application, sheet: Sheet, row: number): void {
  const target = row + 1;
  insertLines(app, sheet, { top: target, left: 0, bottom: target, right: MAX_COLUMNS - 1 }, "row");
  const source: Area = { top: row, left: 0, bottom: row, right: MAX_COLUMNS - 1 };
  for (const { column } of [...sheet.storedIn({ ...source, top: target, bottom: target })])
    sheet.remove(target, column);
  for (const { column, cell } of [...sheet.storedIn(source)]) {
    sheet.put(target, column, { ...cell, formula: cell.formula === null ? null : copiedFormula(cell.formula, 1, 0) });
  }
  const line = sheet.rows.get(row);
  if (line !== undefined) sheet.rows.set(target, line);
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => withAreas(rule, extended(rule.areas, row)) ?? rule);
  sheet.validations = sheet.validations.map((rule) => withAreas(rule, extended(rule.areas, row)) ?? rule);
  app.calculation.structureHasChanged();
}

/** What covers the source row covers the row below it as well; an area that already ends there just grows. */
function extended(areas: readonly Area[], row: number): Area[] {
  return areas.flatMap((area) => {
    const covers = area.top <= row && area.bottom >= row;
    if (!covers || area.bottom > row) return [area];
    const other = areas.some(
      (held) => held !== area && intersection(held, { ...area, top: row + 1, bottom: row + 1 }) !== null,
    );
    return other ? [area] : [{ ...area, bottom: row + 1 }];
  });
}
