import { shownFigure } from "../../src/review/shownFigure";

test.each([
  [79.96, "0.0", 80],
  [79.96, '0.0"%"', 80],
  [79.96, "0.00", 79.96],
  [79.96, "0", 80],
  [79.94, "#,##0.0", 79.9],
  [1234.5, "#,##0", 1235],
  [1.005, "0.00", 1.01],
  [2.5, "0", 3],
  [79.96, "General", 79.96],
  [79.96, 'General"%"', 79.96],
  [79.99999999999, "General", 80],
  [79.96, "[Red]0.0;-0.0", 80],
  [0.1, "0.0", 0.1],
])("%d as %s is seen as %d", (value, format, shown) => {
  expect(shownFigure(value, format)).toBe(shown);
});

test.each([
  [0.7996, "0.0%"],
  [45_323, "d-mmm"],
  [80_000, "0,"],
  [80_000, "0.0,"],
  [80, "0.0E+00"],
  [0.5, "# ?/?"],
  [80, "@"],
])("%d as %s is shown otherwise", (value, format) => {
  expect(shownFigure(value, format)).toBeNull();
});
