import { isDateFormat, isPercentFormat } from "../../src/grid/numberFormatKind";

test.each([
  ["d-mmm", true, false],
  ["mmm-yy", true, false],
  ["dd/mm/yyyy", true, false],
  ["[$-42A]d mmm", true, false],
  ['General"%"', false, false],
  ["0.00%", false, true],
  ["0%;-0%", false, true],
  ['0" ngày"', false, false],
  ["0\\%", false, false],
  ["General", false, false],
  ["", false, false],
])("%s: a day %s, the hundredfold %s", (format, day, percent) => {
  expect([isDateFormat(format), isPercentFormat(format)]).toEqual([day, percent]);
});
