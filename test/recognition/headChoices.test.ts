import { BIEU01_HEAD, type Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import type { CellValue } from "../../src/grid/sheetGrid";
import { asOfDate, headChoices, type HeadChoices } from "../../src/recognition/headChoices";
import { readOwnForm } from "../../src/recognition/ownForm";
import { readResponsibles } from "../../src/recognition/responsibles";
import { PlanGrid } from "../fixtures/planGrid";
import { communeSubject, everyKindSubject, villagesSubject } from "../fixtures/subjects";

function choices(column: Bieu01Column, value: CellValue): HeadChoices {
  const grid = new PlanGrid(communeSubject);
  const reading = readOwnForm(grid.put(BIEU01_HEAD.place, grid.layout.index(column), value).grid());
  if (reading.kind !== "form") throw new Error(reading.kind);
  return headChoices(reading.form);
}

test.each<[CellValue, string, boolean]>([
  ["Kế hoạch năm", "plan", true],
  [" báo cáo quý ", "quarter", true],
  ["Báo cáo 6 tháng".normalize("NFD"), "sixMonths", true],
  // As the sheet's own formulas take it.
  ["Báo cáo tuần", "year", false],
  [null, "year", false],
  [5, "year", false],
  [{ error: "#REF!" }, "year", false],
])("the mode %j is %s, known: %s", (value, mode, modeIsKnown) => {
  expect(choices("baseline.value", value)).toMatchObject({ mode, modeIsKnown });
});

test.each<[CellValue, string | null]>([
  [45107, "2023-06-30"],
  [45107.5, "2023-06-30"],
  ["30/6/2023", null],
  [null, null],
  [true, null],
  [5, null],
])("the day %j is %j", (value, iso) => {
  expect(asOfDate(choices("deadline", value))).toBe(iso);
});

test.each<[CellValue, string, boolean]>([
  ["So sánh với năm trước", "lastYear", true],
  [" so sánh VỚI năm trước", "lastYear", true],
  ["Không so sánh (đổi bộ tiêu chí / sáp nhập)", "none", true],
  ["Không so sánh", "none", false],
  [null, "none", false],
])("the comparison %j is %s, known: %s", (value, comparison, comparisonIsKnown) => {
  expect(choices("target.value", value)).toMatchObject({ comparison, comparisonIsKnown });
});

test("villages side by side compare nothing, and that is right", () => {
  const reading = readOwnForm(new PlanGrid(villagesSubject).grid());
  if (reading.kind !== "form") throw new Error(reading.kind);
  expect(headChoices(reading.form)).toMatchObject({ comparison: "none", comparisonIsKnown: true });
});

test.each([
  ["of the form", ["Địa chính – Nông lâm", "Tài chính – Kế toán"]],
  ["of one name", ["Công an"]],
  ["of nobody", []],
])("a list of responsible officers %s is read back to its end", (_name, responsibles) => {
  const reading = readOwnForm(new PlanGrid({ ...everyKindSubject, responsibles }).grid());
  if (reading.kind !== "form") throw new Error(reading.kind);
  expect(readResponsibles(reading.form)).toEqual(responsibles);
});
