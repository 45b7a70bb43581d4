import fc from "fast-check";
import { holds } from "../../src/assessment/judge";
import type { Comparison, RequirementKind } from "../../src/criteria/criterionSet";
import type { CellValue } from "../../src/grid/sheetGrid";
import { gapOf } from "../../src/review/gap";

const percent = (op: Comparison): RequirementKind => ({ kind: "percentage", op, plausibleMaximum: 100 });
const level: RequirementKind = { kind: "level", scale: ["Yếu", "Khá", "Tốt"] };

test.each<[string, RequirementKind, CellValue, CellValue, number]>([
  ["below", percent(">="), 72.5, 80, 7.5],
  ["above", percent("<="), 15.2, 13, 2.2],
  ["another number", percent("="), 3, 0, 3],
  ["a tenth, without the dust of binary fractions", percent(">="), 0.3, 0.4, 0.1],
])("%s", (_name, kind, value, threshold, difference) => {
  expect(gapOf(kind, "%", value, threshold)).toMatchObject({ kind: "figure", value, threshold, unit: "%", difference });
});

test("a level has no difference", () => {
  expect(gapOf(level, null, "Yếu", "Khá")).toEqual({ kind: "level", value: "Yếu", threshold: "Khá" });
});

test.each<[string, RequirementKind, CellValue, CellValue]>([
  ["met", percent(">="), 80, 80],
  ["met but for binary dust", percent(">="), 0.1 + 0.2, 0.3],
  ["a yes-no row", { kind: "yes-no" }, "Chưa đạt", "Đạt"],
  ["a text for a figure", percent(">="), "72", 80],
  ["no threshold", percent(">="), 72, null],
  ["an error value", percent(">="), { error: "#N/A" }, 80],
  ["a figure for a level", level, 2, "Khá"],
  ["a level without threshold", level, "Yếu", null],
])("nothing can be measured: %s", (_name, kind, value, threshold) => {
  expect(gapOf(kind, "%", value, threshold)).toBeNull();
});

test("a gap is there exactly where the threshold is not reached, and closes it", () => {
  const tenths = fc.integer({ min: 0, max: 2000 }).map((value) => value / 10);
  fc.assert(
    fc.property(fc.constantFrom<Comparison>(">=", "<=", "="), tenths, tenths, (op, value, threshold) => {
      const gap = gapOf(percent(op), null, value, threshold);
      expect(gap === null).toBe(holds(op, value, threshold));
      if (gap?.kind !== "figure") return;
      expect(gap.difference).toBeGreaterThan(0);
      expect(holds(op, value < threshold ? value + gap.difference : value - gap.difference, threshold)).toBe(true);
    }),
  );
});
