import { sameMoney } from "../../src/forms/money/exactMoney";
import type { MoneyUnit } from "../../src/forms/money/moneyUnit";
import type { CellValue } from "../../src/grid/sheetGrid";
import { bieu02 } from "../fixtures/bieu02";
import { CalculatedTable } from "../fixtures/calculatedTable";

type Cells = Readonly<Record<string, CellValue>>;

function filled(cells: Cells, moneyUnit: MoneyUnit = "millionDong"): CalculatedTable {
  const table = new CalculatedTable(bieu02({ moneyUnit }));
  table.fill(Object.entries(cells).map(([column, value]) => ["w:2.1", column, value] as const));
  return table;
}

const priced = { quantity: 10, price: 5 };

test.each<[Cells, CellValue, CellValue]>([
  [{}, "", ""],
  [{ text: "Tuyên truyền" }, "", ""],
  [{ quantity: 10 }, "", ""],
  [{ price: 5 }, "", ""],
  [{ quantity: 10, price: "theo dự toán" }, "", ""],
  [priced, 50, "Chưa ghi nguồn"],
  [{ quantity: 0.1, price: 3 }, 0.3, "Chưa ghi nguồn"],
  // Blank is not zero, and a zero is a figure.
  [{ ...priced, central: 0 }, 0, "Thiếu nguồn 50"],
  [{ ...priced, central: 50 }, 50, "Khớp"],
  [{ ...priced, central: 20, peopleCash: 20, peopleInKind: 10 }, 50, "Khớp"],
  [{ ...priced, central: 37.5 }, 37.5, "Thiếu nguồn 12.5"],
  [{ ...priced, central: 53 }, 53, "Nguồn vượt 3"],
  [{ ...priced, peopleLabourDays: 50, peopleLand: 50 }, 50, "Chưa ghi nguồn"],
  [{ ...priced, central: "có" }, 50, "Chưa ghi nguồn"],
  // Sources with nothing to compare them with are the total themselves.
  [{ central: 0.1, province: 0.2 }, 0.3, ""],
  [{ quantity: 10, central: 5 }, 5, ""],
  // A total somebody typed over the formula is what is needed.
  [{ total: 40 }, 40, "Chưa ghi nguồn"],
  [{ total: 40, central: 30 }, 40, "Thiếu nguồn 10"],
  [{ total: 40, central: 40 }, 40, ""],
])("%j: total %j, check %j", (cells, total, check) => {
  const table = filled(cells);
  expect([table.value("w:2.1", "total"), table.value("w:2.1", "check")]).toEqual([total, check]);
});

/** At what unit one đồng is seen and half of it is not. */
test.each<[MoneyUnit, need: number, sources: number, check: string]>([
  ["millionDong", 1, 0.999999, "Thiếu nguồn 0.000001"],
  ["millionDong", 1, 1.000001, "Nguồn vượt 0.000001"],
  ["millionDong", 1, 1.0000004, "Khớp"],
  ["thousandDong", 1000, 999.999, "Thiếu nguồn 0.001"],
  ["thousandDong", 1000, 1000.001, "Nguồn vượt 0.001"],
  ["thousandDong", 1000, 1000.0004, "Khớp"],
  ["dong", 1_000_000, 999_999, "Thiếu nguồn 1"],
  ["dong", 1_000_000, 1_000_001, "Nguồn vượt 1"],
  ["dong", 1_000_000, 1_000_000.4, "Khớp"],
])("%s: %d needed, %d given: %s", (unit, need, sources, check) => {
  expect(filled({ quantity: 1, price: need, central: sources }, unit).value("w:2.1", "check")).toBe(check);
  expect(sameMoney(need, sources, unit)).toBe(check === "Khớp");
});

test("the words of a check follow the unit that is chosen in the head", () => {
  const table = filled({ quantity: 1, price: 1, central: 1.0001 }, "dong");
  expect(table.value("w:2.1", "check")).toBe("Khớp");
  const { places } = table;
  table.fill([[3, places.form.spans.unit?.choice[0] ?? "", "nghìn đồng"]]);
  expect(table.value("w:2.1", "check")).toBe("Khớp");
  table.fill([[3, places.form.spans.unit?.choice[0] ?? "", "triệu đồng"]]);
  expect(table.value("w:2.1", "check")).toBe("Nguồn vượt 0.0001");
});

test.each<[Cells, CellValue]>([
  [{ quantity: 4700, done: 3133 }, 66.7],
  [{ quantity: 3, done: 0 }, 0],
  [{ quantity: 3, done: 4 }, 133.3],
  [{ quantity: 3 }, ""],
  [{ done: 3 }, ""],
  [{ quantity: 0, done: 3 }, ""],
  [{ quantity: "nhiều", done: 3 }, ""],
])("%j: %j percent done", (cells, rate) => {
  expect(filled(cells).value("w:2.1", "rate")).toBe(rate);
});
