import fc from "fast-check";
import { isoOf, serialOf } from "../../src/grid/excelDate";

test.each([
  ["1900-03-01", 61],
  ["1970-01-01", 25569],
  ["1990-01-01", 32874],
  ["2023-06-30", 45107],
  ["2024-02-29", 45351],
  ["9999-12-31", 2958465],
])("%s is day %d, and back", (iso, serial) => {
  expect(serialOf(iso)).toBe(serial);
  expect(isoOf(serial)).toBe(iso);
});

test.each([
  "2023-02-29",
  "2023-13-01",
  "2023-00-10",
  "2023-06-31",
  "30/06/2023",
  "2023-6-30",
  "2023-06-30T00:00",
  "",
  " ",
])("%j is no date", (text) => {
  expect(serialOf(text)).toBeNull();
});

test.each([0, 1, 60, 60.9, -1, 2958466, NaN, Infinity, -Infinity])("serial %d is no day", (serial) => {
  expect(isoOf(serial)).toBeNull();
});

test("every day goes there and back, and a time of day is cut off", () => {
  const days = fc.integer({ min: 61, max: 2_958_465 });
  fc.assert(
    fc.property(days, fc.double({ min: 0, max: 0.999, noNaN: true }), (day, time) => {
      const iso = isoOf(day + time);
      expect(iso).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(serialOf(iso ?? "")).toBe(day);
    }),
  );
});

test("the next day is one more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (day) => {
      expect((isoOf(day) ?? "") < (isoOf(day + 1) ?? "")).toBe(true);
    }),
  );
});
