import { TABLE_FORM_IDS, type TableFormId } from "../forms/tables/tableFormId";
import { GridIndex, type SheetGrid } from "../grid/sheetGrid";
import { findMarksNamed, markedText } from "./marks";

/** Which form other than Biểu 01 a sheet says it is; null for none. */
export function tableFormIdIn(grid: SheetGrid): TableFormId | null {
  const text = markedText(findMarksNamed(grid, new GridIndex(grid), ["form"]), "form");
  return TABLE_FORM_IDS.find((id) => id === text) ?? null;
}

/** Whether the add-in made the sheet, whatever it is: a form, a set, a Phiếu kiểm tra, a list of findings. */
export function isOwnSheet(grid: SheetGrid): boolean {
  return findMarksNamed(grid, new GridIndex(grid), ["form"]).has("form");
}

export function isTableSheet(grid: SheetGrid): boolean {
  return tableFormIdIn(grid) !== null;
}
