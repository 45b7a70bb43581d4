import { FORM_MODES, type FormMode } from "../../src/forms/formMode";
import { isOnView } from "../../src/forms/tables/tableColumn";
import { TablePlaces } from "../../src/forms/tables/tablePlaces";
import { tablePlan } from "../../src/forms/tables/tablePlan";
import { FORMULA_FUNCTIONS } from "../../src/forms/formulaFunctions";
import { bieu02, filledBieu02 } from "../fixtures/bieu02";
import { CalculatedTable } from "../fixtures/calculatedTable";
import { formulaParts } from "./formulaText";

const ALWAYS = ["tt", "criterion", "text", "unit", "quantity", "total", "deadline", "note", "check"];

test.each<[FormMode, readonly string[]]>([
  ["plan", ["special", "price", "responsible"]],
  ...FORM_MODES.filter((mode) => mode !== "plan").map((mode): [FormMode, readonly string[]] => [
    mode,
    ["done", "rate", "progress"],
  ]),
])("%s shows sources and its own columns", (mode, own) => {
  const { columns } = bieu02({ mode });
  const shown = columns.filter((column) => isOnView(column, mode));
  const others = shown.filter(({ headings }) => headings.length === 1).map(({ id }) => id);
  expect([...others].sort()).toEqual([...ALWAYS, ...own].sort());
  expect(shown).toHaveLength(others.length + 11);
});

test.each([
  [2025, true],
  [2026, false],
])("in %i there is the district's column: %s", (year, there) => {
  expect(new TablePlaces(bieu02({ year })).has("district")).toBe(there);
});

test("rows: sums over the works, then each criterion with rows ready to be filled in", () => {
  const keys = bieu02().rows.map(({ key }) => key);
  expect(keys.slice(0, 10)).toEqual(["t:all", "t:1", "t:2", "t:3", "t:4", "t:5", "t:6", "t:7", "t:none", "t:body"]);
  expect(keys.slice(10, 14)).toEqual(["h:1", "w:1.1", "w:1.2", "h:2"]);
  expect(keys).toHaveLength(10 + 7 * 3);
  expect(new Set(keys).size).toBe(keys.length);
});

test("formulas use declared functions and cells of the sheet only", () => {
  const formulas = tablePlan(bieu02()).cells.flatMap((line) =>
    line.flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : [])),
  );
  expect(formulas.length).toBeGreaterThan(150);
  const declared = new Set<string>(FORMULA_FUNCTIONS);
  for (const formula of formulas) {
    const { functions, otherWords, balanced } = formulaParts(formula);
    expect([
      formula,
      functions.filter((name) => !declared.has(name)),
      otherWords,
      balanced,
      formula.length > 8_192,
    ]).toEqual([formula, [], [], true, false]);
  }
});

test("an empty form has neither errors nor words that nobody typed", () => {
  const table = new CalculatedTable(bieu02());
  expect(table.errors()).toEqual([]);
  const said = [...table.results()].filter(([name, value]) => !name.startsWith("row ") && value !== "" && value !== 0);
  expect(said).toEqual([]);
});

test.each<[FormMode, string]>([
  ["plan", "Tổng kinh phí 67.25 triệu đồng · 4 nội dung · 2 dòng chưa đủ nguồn"],
  ["year", "Tổng kinh phí 67.25 triệu đồng · 4 nội dung · hoàn thành 1 · 2 dòng chưa đủ nguồn"],
])("the counter of a %s", (mode, text) => {
  expect(filledBieu02({ mode }).at(3, 0)).toBe(text);
});

test("the counter says how many works have no criterion", () => {
  const table = filledBieu02({ moneyUnit: "dong" });
  table.fill([
    ["w:1.1", "criterion", null],
    ["w:4.1", "criterion", "khác"],
  ]);
  expect(table.at(3, 0)).toBe(
    "Tổng kinh phí 67.25 đồng · 4 nội dung · hoàn thành 1 · 2 nội dung chưa ghi tiêu chí · 2 dòng chưa đủ nguồn",
  );
});

test("sum rows say how many works are finished, headings of criteria are no works", () => {
  const table = filledBieu02();
  const said = ["t:all", "t:1", "t:2", "t:5", "t:none"].map((row) => table.value(row, "progress"));
  expect(said).toEqual(["Hoàn thành 1/4", "Hoàn thành 1/1", "Hoàn thành 0/1", "", ""]);
});
