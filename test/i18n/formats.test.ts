import { englishDate, isoOfSerial, vietnameseDate } from "../../src/i18n/dateFormat";
import { numberFormat, quantity, seenText } from "../../src/i18n/numberFormat";

const vietnamese = numberFormat(",", ".");
const english = numberFormat(".", ",");

test.each([
  [85.5, "85,5"],
  [0.1 + 0.2, "0,3"],
  [4700, "4.700"],
  [1234567.891, "1.234.567,891"],
  [0, "0"],
  [-0.0000000001, "0"],
  [-12.5, "-12,5"],
  [999, "999"],
  [1e-9, "0,000000001"],
  [1e21, "1e+21"],
  [Infinity, "Infinity"],
])("%p is written %p", (value, text) => {
  expect(vietnamese(value)).toBe(text);
});

test("English takes the other marks", () => {
  expect(english(1234567.5)).toBe("1,234,567.5");
});

test("a percentage stands close to its sign, other units apart", () => {
  expect([quantity(vietnamese, 80, "%"), quantity(vietnamese, 4700, "m"), quantity(vietnamese, 3, null)]).toEqual([
    "80%",
    "4.700 m",
    "3",
  ]);
});

test.each([
  ["0.855", "0,855"],
  ["12000", "12.000"],
  ["#N/A", "#N/A"],
  ["1.2.3", "1.2.3"],
  ["", ""],
  ["a".repeat(70), `${"a".repeat(60)}…`],
])("a cell seen to hold %p is shown as %p", (seen, shown) => {
  expect(seenText(vietnamese, seen)).toBe(shown);
});

test.each([
  ["2022-03-08", "08/3/2022", "8 March 2022"],
  ["2026-02-14", "14/02/2026", "14 February 2026"],
  ["2025-10-30", "30/10/2025", "30 October 2025"],
  ["khi có", "khi có", "khi có"],
])("%p is %p in Vietnamese papers and %p in English", (iso, vietnameseText, englishText) => {
  expect([vietnameseDate(iso), englishDate(iso)]).toEqual([vietnameseText, englishText]);
});

test.each([
  [45_107, "2023-06-30"],
  [45_107.75, "2023-06-30"],
  [61, "1900-03-01"],
  [2_958_465, "9999-12-31"],
  [5, "5"],
  [Infinity, "Infinity"],
])("the day Excel counts as %p is %p", (serial, iso) => {
  expect(isoOfSerial(serial)).toBe(iso);
});
