import { checkEmptyFormulas } from "../../../src/review/checks/emptyFormulas";
import { reviewFilledForm } from "../../../src/review/reviewFilledForm";
import { communeSubject } from "../../fixtures/subjects";
import { at, filled, found, judgedGrid, type Typed } from "../judgedForms";

function withFormula(key: Typed[0], column: Typed[1], value: Typed[2]) {
  const plain = filled(communeSubject, [[key, column, value ?? ""]]);
  const { cells } = plain.grid();
  const [row, at] = [plain.rowOf(key), plain.layout.index(column)];
  return judgedGrid(communeSubject, {
    cells: cells.map((cell) => (cell.row === row && cell.column === at ? { ...cell, value, formula: "=A1" } : cell)),
  });
}

test.each<[string, Typed, string[]]>([
  ["an empty text", ["i:3.1", "actual.value", ""], ["entry.formulaEmpty i:3.1 actual.value"]],
  ["never calculated", ["i:3.1", "actual.value", null], ["entry.formulaEmpty i:3.1 actual.value"]],
  ["a figure", ["i:3.1", "actual.value", 85], []],
  ["an error has its own finding", ["i:3.1", "actual.value", { error: "#REF!" }], []],
  ["history is not asked in a report", ["i:3.1", "baseline.value", ""], []],
])("%s", (_name, [key, column, value], expected) => {
  expect(found(checkEmptyFormulas(withFormula(key, column, value)))).toEqual(expected);
});

test("it stands instead of the missing figure", () => {
  const findings = reviewFilledForm(withFormula("i:3.1", "actual.value", ""));
  const atCell = at(findings, "i:3.1").filter(({ target }) => target.anchor?.column === "actual.value");
  expect(found(atCell)).toEqual(["entry.formulaEmpty i:3.1 actual.value"]);
});
