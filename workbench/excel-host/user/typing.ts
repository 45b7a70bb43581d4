import type { Application } from "../application/application";
import { raiseChanged, valueToTell } from "../edit/changedEvent";
import { requireUnlocked } from "../edit/guards";
import { writeCell } from "../edit/writeCells";
import type { Area } from "../model/address";
import { cellArea, containsCell } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { AlertStyle } from "../model/validation";
import { failedValidation } from "./judgement";

/** `alert` is what Excel shows; after a warning or an information the person keeps the entry. */
export type TypingResult = {
  readonly accepted: boolean;
  readonly alert: { readonly style: AlertStyle; readonly title: string; readonly message: string } | null;
};

/** In a merged cell one always types into its first cell. */
function targetCell(sheet: Sheet, area: Area): Area {
  const merge = sheet.merges.find((held) => containsCell(held, area.top, area.left));
  return cellArea(merge?.top ?? area.top, merge?.left ?? area.left);
}

/** "Data validation fires only on typing": the entry is judged, and a Stop alert takes it back. */
export function typeText(app: Application, sheet: Sheet, area: Area, text: string): TypingResult {
  const cell = targetCell(sheet, area);
  const { top: row, left: column } = cell;
  requireUnlocked(app, sheet, [cell]);
  const stored = sheet.stored(row, column);
  const before = valueToTell(app, sheet, row, column);
  writeCell(app, sheet, row, column, text);
  const failed = failedValidation(app, sheet, row, column);
  if (failed !== null && failed.errorAlert.showAlert) {
    const { style, title, message } = failed.errorAlert;
    if (style === "Stop") {
      if (stored === null) sheet.remove(row, column);
      else sheet.put(row, column, stored);
      app.calculation.cellChanged(sheet, row, column);
      return { accepted: false, alert: { style, title, message } };
    }
    app.tellOfResults();
    raiseChanged(app, sheet, "RangeEdited", cell, before);
    return { accepted: true, alert: { style, title, message } };
  }
  app.tellOfResults();
  raiseChanged(app, sheet, "RangeEdited", cell, before);
  return { accepted: true, alert: null };
}
