import { serialOf } from "../../../src/grid/excelDate";
import type { CellValue } from "../../../src/grid/sheetGrid";
import { shownText } from "../../../src/recognition/tables/shownText";

test.each<[CellValue, string | undefined, string]>([
  [0.8, "0%", "80%"],
  [0.905, "0.0%", "90,5%"],
  [0.29, "0%", "29%"],
  [0.8, undefined, "0,8"],
  [53.5, "0.0", "53,5"],
  [48, '"≥ "0"%"', "≥ 48%"],
  [5, "\\<0", "<5"],
  [0.3 - 0.1, undefined, "0,2"],
  [serialOf("2026-01-02"), "d-mmm", "02/01/2026"],
  ["  Tỷ lệ\n hộ nghèo ", undefined, "Tỷ lệ hộ nghèo"],
  [" \u200b", undefined, ""],
  [null, undefined, ""],
  [true, undefined, "TRUE"],
  [{ error: "#REF!" }, undefined, "#REF!"],
])("%j of format %j is shown as %j", (value, format, text) => {
  expect(shownText(format === undefined ? { value } : { value, format })).toBe(text);
});
