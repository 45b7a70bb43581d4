import { WHOLE_SHEET } from "../excel-host/model/address";
import type { Sheet } from "../excel-host/model/sheet";
import type { Workbook } from "../excel-host/model/workbook";
import type { Judgement } from "../excel-host/user/judgement";
import { conditionalNumberFormats } from "./conditionalNumberFormats";
import { drawCell } from "./drawCell";
import { drawLayout } from "./drawLayout";
import type { BookDrawing, DrawnCell, SheetDrawing } from "./drawing";

export function drawBook(workbook: Workbook, judgement: Judgement): BookDrawing {
  return {
    sheets: workbook.sheets.map((sheet) => drawSheet(sheet, judgement)),
    activeSheetId: workbook.activeSheetId,
  };
}

function drawSheet(sheet: Sheet, judgement: Judgement): SheetDrawing {
  const formats = conditionalNumberFormats(sheet, judgement);
  const cells = new Map<string, DrawnCell>();
  for (const { row, column, cell } of sheet.storedIn(WHOLE_SHEET)) {
    const key = `${row}:${column}`;
    cells.set(key, drawCell(cell, formats.get(key)));
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    layout: drawLayout(sheet),
    cells,
  };
}
