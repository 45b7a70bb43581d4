import type { LineShift } from "../formula/shift";
import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";

/**
 * New cells take their format from the line before them ("Format Same As Above", Excel's default), row height and
 * column width with it; hidden lines do not make hidden ones. Not verified in Excel for the size.
 */
export function formatInserted(sheet: Sheet, area: Area, shift: LineShift): void {
  const before = shift.at - 1;
  if (before < 0) return;
  const lines = shift.axis === "row" ? sheet.rows : sheet.columns;
  const model = lines.get(before);
  for (let index = shift.at; index < shift.at + shift.count; index += 1) {
    if (model !== undefined) lines.set(index, { ...model, hidden: false });
    const source =
      shift.axis === "row" ? { ...area, top: before, bottom: before } : { ...area, left: before, right: before };
    for (const { row, column, cell } of [...sheet.storedIn(source)]) {
      const blank = { value: null, formula: null, style: cell.style, quotePrefix: false };
      if (shift.axis === "row") sheet.put(index, column, blank);
      else sheet.put(row, index, blank);
    }
  }
}
