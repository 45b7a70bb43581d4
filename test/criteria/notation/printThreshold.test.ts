import fc from "fast-check";
import { parseThreshold } from "../../../src/criteria/notation/parseThreshold";
import { printThreshold } from "../../../src/criteria/notation/printThreshold";
import type { WrittenThreshold } from "../../../src/criteria/notation/writtenThreshold";
import { anyThreshold } from "./anyThreshold";
import { byYear, figure, level, NONE, part, percent, PROVINCE, YES_NO } from "./writtenCases";

test.each<[WrittenThreshold, string]>([
  [percent(">=", 80), "≥ 80%"],
  [percent(">=", 100), "100%"],
  [percent("<", 5), "< 5%"],
  [percent("<=", 13.5), "≤ 13,5%"],
  [figure(">=", 2, "m2/người"), "≥ 2 m2/người"],
  [figure(">=", 1200), "≥ 1200"],
  [figure(">=", 5_000_000, "đồng"), "≥ 5.000.000 đồng"],
  [figure("=", 0), "0"],
  [figure("=", 0, "nhà"), "0 nhà"],
  [figure("=", 5), "= 5"],
  [level("Khá"), "Khá trở lên"],
  [level("Tốt"), "Tốt"],
  [level("Mức độ 3"), "Mức độ 3"],
  [YES_NO, "Đạt"],
  [PROVINCE, "UBND cấp tỉnh quy định cụ thể"],
  [NONE, ""],
  [byYear(">=", { "2023": 42, "2024": 45 }), "Năm 2023: ≥ 42; năm 2024: ≥ 45"],
  [byYear(">=", { "2023": 42, "2024": 45.5 }, "lít"), "Năm 2023: ≥ 42; năm 2024: ≥ 45,5 lít"],
  [percent(">=", 100, part("cứng hóa", ">=", 50)), "100% (≥ 50% cứng hóa)"],
  [percent(">=", 80, part("cây xanh", ">=", 2, "m2/người")), "≥ 80% (cây xanh ≥ 2 m2/người)"],
])("%j is written %j", (threshold, text) => {
  expect(printThreshold(threshold)).toBe(text);
});

test("what is written is read back the same, whatever the threshold", () => {
  fc.assert(
    fc.property(anyThreshold, (threshold) => {
      expect(parseThreshold(printThreshold(threshold))).toMatchObject({ kind: "read", threshold });
    }),
    { numRuns: 1500 },
  );
});

test("what is written in usual units leaves no doubt, but for three decimals", () => {
  fc.assert(
    fc.property(anyThreshold, (threshold) => {
      const reading = parseThreshold(printThreshold(threshold));
      const doubts = reading.kind === "read" ? reading.doubts.map(({ code }) => code) : ["unreadable"];
      expect(doubts.filter((code) => code !== "thousands" && code !== "wordsLeft")).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
