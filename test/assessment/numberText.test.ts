import fc from "fast-check";
import { readNumberText } from "../../src/assessment/numberText";
import { numberFormat } from "../../src/i18n/numberFormat";

test.each<[string, string | null, number[]]>([
  ["82,5", null, [82.5]],
  ["82.5", null, [82.5]],
  ["03", null, [3]],
  ["85", "%", [85]],
  ["95,5%", "%", [95.5]],
  ["95,5 %", "%", [95.5]],
  ["1.234,5", null, [1234.5]],
  ["1,234.5", null, [1234.5]],
  ["1 234,5", null, [1234.5]],
  ["1\u00a0234", null, [1234]],
  ["\u00a085,5\u200b ", "%", [85.5]],
  ["1.234.567", null, [1234567]],
  ["0,855", null, [0.855]],
  ["0.855", null, [0.855]],
  ["12 nhà", "nhà", [12]],
  ["12 Nha", "nhà", [12]],
  ["４２", null, [42]],
  ["-5", null, [-5]],
  ["80.", null, [80]],
  ["1.000", null, [1000, 1]],
  ["1,000", null, [1, 1000]],
  ["12,345", null, [12.345, 12345]],
  ["4.700 m", "m", [4700, 4.7]],
])("%j of unit %j is read as %j", (text, unit, expected) => {
  expect(readNumberText(text, unit)).toEqual(expected);
});

test.each<[string, string | null]>([
  ["", null],
  ["  ", null],
  ["khoảng 80", "%"],
  ["80-90", "%"],
  ["1.2.3", null],
  ["1,2,3", null],
  ["1.23.456", null],
  ["95%", "người"],
  ["12 hộ", "nhà"],
  ["12 nhà", null],
  ["1e5", null],
  ["=80", null],
  ["1/2", null],
  ["1234567890123456", null],
])("%j of unit %j is no number", (text, unit) => {
  expect(readNumberText(text, unit)).toEqual([]);
});

const figures = fc
  .integer({ min: 0, max: 999_999 })
  .chain((whole) => fc.constantFrom(0, 1, 2, 3).map((places) => whole / 10 ** places));

test("what Vietnamese writes of a number is read as that number, first of all", () => {
  const write = numberFormat(",", ".");
  fc.assert(fc.property(figures, (value) => expect(readNumberText(write(value), null)[0]).toBe(value)));
});

test("what English writes is among the readings", () => {
  const write = numberFormat(".", ",");
  fc.assert(fc.property(figures, (value) => expect(readNumberText(write(value), null)).toContain(value)));
});

test("any text has at most two readings, all of them finite", () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[\d.,% -]{0,12}$/));
  fc.assert(
    fc.property(texts, fc.constantFrom("%", "m", null), (text, unit) => {
      const readings = readNumberText(text, unit);
      expect(readings.length).toBeLessThanOrEqual(2);
      expect(readings.every((value) => Number.isFinite(value))).toBe(true);
    }),
  );
});
