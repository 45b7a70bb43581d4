import type { Application } from "../application/application";
import { mapReferences, renameSheetIn } from "../formula/rewrite";
import type { Sheet } from "../model/sheet";
import { requireEditableStructure } from "./guards";
import { mapChartFormulas, mapRuleFormulas } from "./formulas";
import { copyName } from "./sheetNames";

/**
 * Move or Copy > Create a copy, into the same workbook or another. Everything of the sheet travels, its sheet-scoped
 * names too; workbook names stay behind. References to other sheets of another workbook become links in Excel;
 * here they become #REF!, because no form may have any.
 */
export function copySheet(from: Application, sheet: Sheet, to: Application): Sheet {
  requireEditableStructure(to);
  from.calculation.settle();
  const copy = to.workbook.addSheet(copyName(to.workbook, sheet.name));
  copyContents(sheet, copy);
  const rename = (formula: string): string => ownReferences(formula, sheet.name, copy.name, from === to);
  for (const [row, cells] of copy.cells) {
    for (const [column, cell] of cells) {
      if (cell.formula !== null) copy.put(row, column, { ...cell, formula: rename(cell.formula) });
    }
  }
  mapRuleFormulas(copy, rename);
  mapChartFormulas(copy, rename);
  const names = from.workbook.names.filter((name) => name.sheetId === sheet.id);
  for (const name of names) {
    to.workbook.names.push({ ...name, sheetId: copy.id, formula: rename(name.formula) });
  }
  to.calculation.structureHasChanged();
  to.events.raise("added", copy.id, { source: to.source });
  return copy;
}

function ownReferences(formula: string, before: string, after: string, sameWorkbook: boolean): string {
  const own = before.toLowerCase();
  const kept = sameWorkbook
    ? formula
    : mapReferences(formula, (reference) =>
        reference.sheetName === null || reference.sheetName.toLowerCase() === own ? reference : null,
      );
  return renameSheetIn(kept, before, after);
}

function copyContents(from: Sheet, to: Sheet): void {
  for (const [row, cells] of from.cells) to.cells.set(row, new Map(cells));
  for (const [index, line] of from.rows) to.rows.set(index, line);
  for (const [index, line] of from.columns) to.columns.set(index, line);
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.frozenRows = from.frozenRows;
  to.frozenColumns = from.frozenColumns;
  to.style = from.style;
  to.page = from.page;
  to.protection = from.protection;
  to.merges = [...from.merges];
  to.validations = [...from.validations];
  to.conditionalFormats = [...from.conditionalFormats];
  to.charts = [...from.charts];
  to.selection = from.selection;
}
