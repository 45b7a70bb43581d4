import { BIEU01_HEAD, type Bieu01Column } from "../../../src/forms/bieu01/bieu01Layout";
import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import type { GridCell, SheetGrid } from "../../../src/grid/sheetGrid";
import { checkFormulas } from "../../../src/review/checks/formulas";
import { CalculatedForm } from "../../fixtures/calculatedForm";
import { everyKindSubject, villagesSubject } from "../../fixtures/subjects";
import { found, judgedGrid, type Typed } from "../judgedForms";

const plan: Bieu01Subject = { ...everyKindSubject, mode: "plan", asOf: null };

function calculatedForm(subject: Bieu01Subject, typed: readonly Typed[]): CalculatedForm {
  const form = new CalculatedForm(subject);
  form.fill(typed.map(([key, column, value]) => ({ key, column, value })));
  return form;
}

/** What an add-in reads of the sheet: values and formulas. */
function gridOf(form: CalculatedForm): SheetGrid {
  const stored = [...form.workbook.activeSheet().storedIn({ top: 0, left: 0, bottom: 300, right: 80 })];
  return {
    cells: stored.map(({ row, column, cell }): GridCell => ({ row, column, value: cell.value, formula: cell.formula })),
  };
}

function check(
  subject: Bieu01Subject,
  typed: readonly Typed[],
  change: (grid: SheetGrid, form: CalculatedForm) => SheetGrid = (grid) => grid,
) {
  const form = calculatedForm(subject, typed);
  return checkFormulas(judgedGrid(subject, change(gridOf(form), form)));
}

/** The same sheet with another cell in one place. */
const replaced =
  (row: number, column: number, cell: Pick<GridCell, "value" | "formula">) =>
  (grid: SheetGrid): SheetGrid => {
    return { cells: grid.cells.map((old) => (old.row === row && old.column === column ? { ...old, ...cell } : old)) };
  };

const LOST: readonly Typed[] = [
  ["i:3.1", "baseline.value", "Đạt"],
  ["i:3.1", "actual.value", "Chưa đạt"],
];

test.each<[string, Bieu01Subject, readonly Typed[]]>([
  ["an untouched report", everyKindSubject, []],
  ["an untouched plan", plan, []],
  [
    "villages side by side, half filled",
    villagesSubject,
    [
      ["i:1.a", "unit2.value", "Đạt"],
      ["i:1.b", "unit3.value", "sai"],
    ],
  ],
  ["kept and lost", everyKindSubject, LOST],
  ["lost and overdue", everyKindSubject, [...LOST, ["i:3.1", "deadline", 45000]]],
  ["lost and only carried over", everyKindSubject, [...LOST, ["i:3.1", "actual.carried", "Chưa đạt"]]],
  [
    "met and only carried over",
    everyKindSubject,
    [
      ["i:3.2", "actual.value", "Đạt"],
      ["i:3.2", "actual.carried", "đạt"],
    ],
  ],
  // To Excel an empty cell equals 0: a result that was cleared is not the one carried over.
  ["cleared where 0 was carried over", everyKindSubject, [["i:2.2", "actual.carried", 0]]],
  [
    "overdue without an answer",
    everyKindSubject,
    [
      ["i:4.1", "deadline", 45000],
      ["c:4", "deadline", 45000],
    ],
  ],
  [
    "parts",
    everyKindSubject,
    [
      ["p:4.1/1", "actual.value", "Đạt"],
      ["p:4.1/2", "actual.value", "Không xét"],
    ],
  ],
  [
    "aims in a plan",
    plan,
    [
      ["i:1.1", "baseline.value", 70],
      ["i:1.1", "target.value", 85],
      ["c:1", "target.value", "Mục tiêu năm"],
    ],
  ],
])("what the sheet calculates is what its values give: %s", (_name, subject, typed) => {
  expect(found(check(subject, typed))).toEqual([]);
});

test.each<[string, string, Bieu01Column]>([
  ["of a result", "i:3.1", "actual.verdict"],
  ["of last year", "i:3.1", "baseline.verdict"],
  ["of a part", "p:4.1/1", "actual.verdict"],
  ["of an indicator with parts", "i:4.1", "actual.verdict"],
  ["of a criterion", "c:3", "actual.verdict"],
])("a verdict %s typed over its formula is named, even where it is right", (_name, key, column) => {
  const typedOver = (words: string | null) => (grid: SheetGrid, form: CalculatedForm) => {
    const value = words ?? form.shown(key, column);
    return replaced(form.rowOf(key), form.layout.index(column), { value, formula: null })(grid);
  };
  for (const words of ["Đạt", null]) {
    const findings = check(everyKindSubject, [["i:3.1", "baseline.value", "Đạt"]], typedOver(words));
    expect(found(findings)).toEqual([`formula.overwritten ${key} ${column}`]);
    expect(findings).toMatchObject([{ severity: "error", what: "verdict" }]);
  }
});

test("a formula that gives another verdict than its values is named: changed, or not recalculated", () => {
  const stale = (grid: SheetGrid, form: CalculatedForm) =>
    replaced(form.rowOf("i:3.1"), form.layout.index("actual.value"), { value: "Đạt", formula: null })(grid);
  expect(found(check(everyKindSubject, [["i:3.1", "actual.value", "Chưa đạt"]], stale))).toEqual([
    "formula.overwritten i:3.1 actual.verdict",
    "formula.overwritten c:3 actual.verdict",
  ]);
});

test.each<[string, Bieu01Column]>([
  ["left", "tt"],
  ["right", "baseline.value"],
])("the %s counter typed over is named", (_side, column) => {
  const typedOver = (grid: SheetGrid, form: CalculatedForm) =>
    replaced(BIEU01_HEAD.counter, form.layout.index(column), { value: "Đạt 5/5 tiêu chí", formula: null })(grid);
  expect(check(everyKindSubject, [], typedOver)).toMatchObject([
    {
      severity: "error",
      code: "formula.overwritten",
      what: "counter",
      indicator: null,
      target: { seen: "Đạt 5/5 tiêu chí" },
    },
  ]);
});

test("a duplicated row says so itself, and is another check's", () => {
  const form = calculatedForm(everyKindSubject, []);
  const row = form.rowOf("i:3.1");
  const duplicate = replaced(row, form.layout.index("actual.verdict"), { value: "Trùng mã", formula: "=A1" });
  expect(found(checkFormulas(judgedGrid(everyKindSubject, duplicate(gridOf(form)))))).toEqual([]);
});
