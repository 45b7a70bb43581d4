import fc from "fast-check";
import { isoOf } from "../../src/grid/excelDate";
import { typedDate } from "../../src/usecases/typedDate";

test.each([
  ["30/6/2023", "2023-06-30"],
  ["30/06/2023", "2023-06-30"],
  ["1/1/2023", "2023-01-01"],
  ["30-06-2023", "2023-06-30"],
  ["30.6.2023", "2023-06-30"],
  ["  30/6/2023 ", "2023-06-30"],
  ["29/2/2024", "2024-02-29"],
  ["31/12/2025", "2025-12-31"],
])("%j is %s", (text, iso) => {
  expect(typedDate(text)).toBe(iso);
});

test.each([
  "",
  " ",
  "29/2/2023",
  "31/6/2023",
  "0/6/2023",
  "30/0/2023",
  "6/30/2023",
  "30/13/2023",
  "30/6/23",
  "30/6",
  "2023-06-30",
  "30 6 2023",
  "30/6/2023 12:00",
  "ngày 30/6/2023",
  "45107",
  "３0/6/2023",
])("%j is no day", (text) => {
  expect(typedDate(text)).toBeNull();
});

test("every day is read in all its ways of writing", () => {
  const days = fc.integer({ min: 36526, max: 73050 });
  fc.assert(
    fc.property(days, fc.constantFrom("/", "-", "."), fc.boolean(), (serial, mark, padded) => {
      const iso = isoOf(serial) ?? "";
      const [year = "", month = "", day = ""] = iso.split("-");
      const parts = padded ? [day, month, year] : [String(Number(day)), String(Number(month)), year];
      expect(typedDate(parts.join(mark))).toBe(iso);
    }),
  );
});
