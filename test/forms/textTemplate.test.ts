import fc from "fast-check";
import { formulaText } from "../../src/forms/formulaFunctions";
import { filledText, templateCell, templateExpression } from "../../src/forms/textTemplate";
import { calculated } from "../fixtures/calculated";

test.each([
  ["Hiện trạng đến 31/12/{previousYear}", { previousYear: "2022" }, "Hiện trạng đến 31/12/2022"],
  ["{a}{b}{a}", { a: "x", b: "" }, "xx"],
  ["không có chỗ trống", {}, "không có chỗ trống"],
  ["", {}, ""],
  ["{ không } {1} {a", {}, "{ không } {1} {a"],
  ["{a}", { a: "{b}" }, "{b}"],
])("%j filled with %j", (template, values, expected) => {
  expect(filledText(template, values)).toBe(expected);
  expect(templateCell(template, values)).toEqual({ kind: "text", text: expected });
});

test.each(["{year}", "Năm {year} của {commune}", "{toString}"])("%j without its value is a fault", (template) => {
  expect(() => filledText(template, {})).toThrow(RangeError);
});

test("an expression among the values makes a formula, quotes doubled, neighbours joined", () => {
  const cell = templateCell('Số "{a}" đến {day}{b}', { a: "1", b: ".", day: { expression: "A1" } });
  expect(cell).toEqual({ kind: "formula", formula: '="Số ""1"" đến "&A1&"."' });
});

test("a formula shows what the text would say", () => {
  const piece = fc.constantFrom("Năm ", "{a}", "{b}", '"', "", "; ", "{", "&", "≥ 80%", "'");
  const value = fc.constantFrom("2023", '"Đạt"', "", "xã =1+1", "{a}", "85,5");
  const filled = fc.record({ template: fc.array(piece).map((pieces) => pieces.join("")), a: value, b: value });
  const samples = fc.sample(filled, 300);
  const formulas = samples.map(({ template, a, b }) => {
    return templateExpression(template, { a: { expression: formulaText(a) }, b });
  });
  expect(calculated(formulas)).toEqual(samples.map(({ template, a, b }) => filledText(template, { a, b })));
});
