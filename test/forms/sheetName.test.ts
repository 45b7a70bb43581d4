import fc from "fast-check";
import { freeSheetName, legalSheetName } from "../../src/forms/sheetName";

test.each<[string, string[], string]>([
  ["Biểu 01 KDC Còn Toòng 2023", [], "Biểu 01 KDC Còn Toòng 2023"],
  ["Biểu 01", ["biểu 01"], "Biểu 01 (2)"],
  ["Biểu 01", ["Biểu 01", "Biểu 01 (2)"], "Biểu 01 (3)"],
  ["Biểu 01 KDC Thôn Nà Làng Phú Xá 2023", [], "Biểu 01 KDC Thôn Nà Làng Phú Xá"],
  ["Biểu 01 KDC Thôn Nà Làng Phú Xá 2023", ["Biểu 01 KDC Thôn Nà Làng Phú Xá"], "Biểu 01 KDC Thôn Nà Làng Ph (2)"],
  ["A/B:C?[D]*", [], "A B C D"],
  ["'Thôn'", [], "Thôn"],
  ["History", [], "Biểu"],
  ["  ", [], "Biểu"],
])("%s beside %j becomes %s", (wished, taken, expected) => {
  expect(freeSheetName(wished, taken)).toBe(expected);
});

test("any wish gives a name Excel accepts and nobody has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (wished, others) => {
      const taken = [...others, legalSheetName(wished), wished];
      const name = freeSheetName(wished, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
      expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});
