import { parseCellAddress } from "../../src/grid/address";
import { FORMULA_FUNCTIONS } from "../../src/forms/formulaFunctions";
import type { TableForm } from "../../src/forms/tables/tableForm";
import { tablePlan } from "../../src/forms/tables/tablePlan";
import { CalculatedTable } from "../fixtures/calculatedTable";
import { formulaParts } from "./formulaText";
import { MONEY_FORMS } from "./moneyForms";

const EXCEL_LIMITS = { formula: 8_192, promptTitle: 32, prompt: 255, warning: 224 } as const;

type Written = { readonly row: number; readonly column: number; readonly formula: string };

function formulasOf(form: TableForm): readonly Written[] {
  return tablePlan(form).cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell.kind === "formula" ? [{ row, column, formula: cell.formula }] : [])),
  );
}

/** Whether a range of the formula holds the formula's own cell: Excel takes that for circular. */
function holdsItself({ row, column, formula }: Written): boolean {
  return [...formula.matchAll(/(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?/g)].some(([, from = "", to = from]) => {
    const first = parseCellAddress(from.replaceAll("$", ""));
    const last = parseCellAddress(to.replaceAll("$", ""));
    if (first === null || last === null) return false;
    return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
  });
}

test.each(MONEY_FORMS)("%s: formulas are sound, short enough and of declared functions", (_name, form) => {
  const formulas = formulasOf(form);
  const known = new Set<string>(FORMULA_FUNCTIONS);
  const faults = formulas.flatMap((written) => {
    const { functions, otherWords, balanced } = formulaParts(written.formula);
    const sound =
      balanced &&
      functions.every((name) => known.has(name)) &&
      otherWords.length === 0 &&
      written.formula.length <= EXCEL_LIMITS.formula &&
      !holdsItself(written);
    return sound ? [] : [written.formula];
  });
  expect(faults).toEqual([]);
  expect(formulas.length).toBeGreaterThan(10);
});

test.each(MONEY_FORMS)(
  "%s: an empty form has no error and keys that are unique and never like numbers",
  (_name, form) => {
    expect(new CalculatedTable(form).errors()).toEqual([]);
    const keys = form.rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[tw]:/.test(key))).toEqual([]);
  },
);

test.each(MONEY_FORMS)("%s: prompts and warnings are within Excel's limits, the sheet's name too", (_name, form) => {
  const plan = tablePlan(form);
  expect(plan.name.length).toBeLessThanOrEqual(31);
  for (const validation of plan.validations) {
    if (validation.kind === "none") continue;
    const { prompt, warning } = validation.words;
    expect(prompt.title.length).toBeLessThanOrEqual(EXCEL_LIMITS.promptTitle);
    expect(prompt.message.length).toBeLessThanOrEqual(EXCEL_LIMITS.prompt);
    expect(warning?.title.length ?? 0).toBeLessThanOrEqual(EXCEL_LIMITS.promptTitle);
    expect(warning?.message.length ?? 0).toBeLessThanOrEqual(EXCEL_LIMITS.warning);
  }
});
