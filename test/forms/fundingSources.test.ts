import { fundingSources } from "../../src/forms/money/fundingSources";

const BUDGETS_TO_2025 = ["Ngân sách trung ương", "Ngân sách tỉnh", "Ngân sách huyện", "Ngân sách xã"];
const BUDGETS_FROM_2026 = ["Ngân sách trung ương", "Ngân sách tỉnh", "Ngân sách xã"];
const OTHERS = [
  "Vốn lồng ghép",
  "Vốn tín dụng",
  "Vốn doanh nghiệp",
  "Nhân dân đóng góp tiền",
  "Nhân dân đóng góp ngày công",
  "Nhân dân hiến đất",
  "Nhân dân đóng góp quy đổi thành tiền",
];

test.each([
  [2021, BUDGETS_TO_2025],
  [2023, BUDGETS_TO_2025],
  // The district ended on 01/7/2025, but money of 2025 still has it.
  [2025, BUDGETS_TO_2025],
  [2026, BUDGETS_FROM_2026],
  [2030, BUDGETS_FROM_2026],
])("sources of %i", (year, budgets) => {
  expect(fundingSources(year).map(({ name }) => name)).toEqual([...budgets, ...OTHERS]);
});

test("days and land are counted as such, everything else is money", () => {
  const other = fundingSources(2025).filter(({ measure }) => measure !== "money");
  expect(other.map(({ id, measure }) => [id, measure])).toEqual([
    ["peopleLabourDays", "days"],
    ["peopleLand", "area"],
  ]);
});

test("what the people give stands together at the end", () => {
  expect(fundingSources(2026).map(({ people }) => people)).toEqual([
    ...Array.from({ length: 6 }, () => false),
    ...Array.from({ length: 4 }, () => true),
  ]);
});
