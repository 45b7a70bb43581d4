import fc from "fast-check";
import { dateExpression, monthExpression, quarterExpression } from "../../src/forms/reportDate";
import { isoOf } from "../../src/grid/excelDate";
import type { CellValue } from "../../src/grid/sheetGrid";
import { calculated } from "../fixtures/calculated";

const said = (day: CellValue): readonly CellValue[] =>
  calculated([dateExpression("A1", '"chưa rõ"'), monthExpression("A1"), quarterExpression("A1")], [day]);

test.each<[CellValue, string, string | number, string]>([
  [45107, "30/06/2023", 6, "II"],
  [44927, "01/01/2023", 1, "I"],
  [45016, "31/03/2023", 3, "I"],
  [45017, "01/04/2023", 4, "II"],
  [45200, "01/10/2023", 10, "IV"],
  [45107.75, "30/06/2023", 6, "II"],
  [null, "chưa rõ", "…", "…"],
  ["30/6/2023", "chưa rõ", "…", "…"],
  ["", "chưa rõ", "…", "…"],
])("the cell %j says %s, month %s, quarter %s", (day, date, month, quarter) => {
  expect(said(day)).toEqual([date, month, quarter]);
});

test("every day reads as the calendar has it", () => {
  const days = fc.sample(fc.integer({ min: 36526, max: 73050 }), 300);
  const cells = days.map((_, row) => `A${row + 1}`);
  const dates = calculated(
    cells.map((cell) => dateExpression(cell, '""')),
    days,
  );
  const quarters = calculated(cells.map(quarterExpression), days);
  const [isoDates, isoQuarters] = [days.map(vietnamese), days.map(quarterOf)];
  expect(dates).toEqual(isoDates);
  expect(quarters).toEqual(isoQuarters);
});

function vietnamese(day: number): string {
  return (isoOf(day) ?? "").split("-").reverse().join("/");
}

function quarterOf(day: number): string | undefined {
  const month = Number(isoOf(day)?.slice(5, 7));
  return ["I", "II", "III", "IV"][Math.ceil(month / 3) - 1];
}
