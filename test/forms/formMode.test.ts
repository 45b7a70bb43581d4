import fc from "fast-check";
import { countedPeriod, demandFor, FORM_MODES, MODE_WORDS, modeOf, PERIODS } from "../../src/forms/formMode";

test.each(FORM_MODES)("the head's word for %s is read back, whatever its case and spaces", (mode) => {
  const word = MODE_WORDS[mode];
  for (const typed of [word, ` ${word}  `, word.toUpperCase(), word.toLowerCase(), word.normalize("NFD")]) {
    expect(modeOf(typed)).toBe(mode);
  }
});

test.each(["", " ", "Báo cáo", "Báo cáo quý I", "plan", "Kế hoạch", "Báo cáo  năm"])("%j is no mode", (text) => {
  expect(modeOf(text)).toBeNull();
});

test("no text but the six words is a mode", () => {
  const words = Object.values(MODE_WORDS).map((word) => word.toLowerCase());
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...words)), (text) => {
      expect(modeOf(text) !== null).toBe(words.includes(text.normalize("NFC").trim().toLowerCase()));
    }),
  );
});

test.each([
  ["plan", "asked", "asked", "off", "baseline"],
  ["month", "ifAnswered", "ifAnswered", "asked", "actual"],
  ["quarter", "ifAnswered", "ifAnswered", "asked", "actual"],
  ["sixMonths", "ifAnswered", "ifAnswered", "asked", "actual"],
  ["nineMonths", "ifAnswered", "ifAnswered", "asked", "actual"],
  ["year", "ifAnswered", "ifAnswered", "asked", "actual"],
] as const)("%s asks baseline %s, target %s, actual %s, and counts %s", (mode, baseline, target, actual, counted) => {
  expect(PERIODS.map((period) => demandFor(mode, period))).toEqual([baseline, target, actual]);
  expect(countedPeriod(mode)).toBe(counted);
});
