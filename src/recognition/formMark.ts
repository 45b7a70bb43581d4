import { TABLE_FORM_IDS, type TableFormId } from "../forms/tables/tableFormId";
import { GridIndex, type SheetGrid } from "../grid/sheetGrid";
import { findMarksNamed, markedText } from "./marks";

/** Which form other than Biểu 01 a sheet says it is; null for none. */
export function tableFormIdIn(grid: SheetGrid): TableFormId | null {
  const text = markedText(findMarksNamed(grid, new GridIndex(grid), ["form"]), "form");
  return TABLE_FORM_IDS.find((id) => id === text) ?? null;
}

export function isTableSheet(grid: SheetGrid): boolean {
  return tableFormIdIn(grid) !== null;
}
