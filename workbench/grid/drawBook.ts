import { WHOLE_SHEET } from "../excel-host/model/address";
import type { Sheet } from "../excel-host/model/sheet";
import type { Workbook } from "../excel-host/model/workbook";
import { drawCell } from "./drawCell";
import { drawLayout } from "./drawLayout";
import type { BookDrawing, DrawnCell, SheetDrawing } from "./drawing";

export function drawBook(workbook: Workbook): BookDrawing {
  return { sheets: workbook.sheets.map(drawSheet), activeSheetId: workbook.activeSheetId };
}

function drawSheet(sheet: Sheet): SheetDrawing {
  const cells = new Map<string, DrawnCell>();
  for (const { row, column, cell } of sheet.storedIn(WHOLE_SHEET)) cells.set(`${row}:${column}`, drawCell(cell));
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    layout: drawLayout(sheet),
    cells,
  };
}
