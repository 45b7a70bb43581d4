import { type Area, cellArea, intersection } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { RangeSelf } from "./rangeSelf";

/** "If the merged areas count in this range is more than 512, then this method will fail" (its own description). */
const MOST = 512;

/** Only those whose first cell lies in the range (office-js #3611). Which code the refusal has is not known. */
export function mergedAreasIn({ sheet, area }: RangeSelf): readonly Area[] {
  const merged = sheet.merges.filter(({ top, left }) => intersection(cellArea(top, left), area) !== null);
  if (merged.length > MOST) throw new ExcelError("GeneralException", `${merged.length} merged areas`);
  return merged;
}
