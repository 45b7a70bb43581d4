import { parseCellAddress } from "../../src/grid/address";
import { FORMULA_FUNCTIONS } from "../../src/forms/formulaFunctions";
import type { TableForm } from "../../src/forms/tables/tableForm";
import { tablePlan } from "../../src/forms/tables/tablePlan";
import { TablePlaces } from "../../src/forms/tables/tablePlaces";
import { CalculatedTable } from "../fixtures/calculatedTable";
import { formulaParts } from "./formulaText";
import { LIST_FORMS } from "./listForms";

type Written = { readonly row: number; readonly column: number; readonly formula: string };

function formulasOf(form: TableForm): readonly Written[] {
  return tablePlan(form).cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell.kind === "formula" ? [{ row, column, formula: cell.formula }] : [])),
  );
}

/** Whether a range of the formula holds the formula's own cell: Excel takes that for circular. */
function holdsItself({ row, column, formula }: Written): boolean {
  return [...formula.matchAll(/(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?/g)].some(([, from = "", to = from]) => {
    const [first, last] = [from, to].map((address) => parseCellAddress(address.replaceAll("$", "")));
    if (first === undefined || first === null || last === undefined || last === null) return false;
    return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
  });
}

describe.each(LIST_FORMS)("%s", (_name, form) => {
  const formulas = formulasOf(form);

  test("formulas are sound, short enough, of declared functions, and none looks over its own cell", () => {
    const known = new Set<string>(FORMULA_FUNCTIONS);
    const faults = formulas.filter((written) => {
      const { functions, otherWords, texts, balanced } = formulaParts(written.formula);
      const declared = functions.every((name) => known.has(name)) && otherWords.length === 0;
      const short = written.formula.length <= 8_192 && texts.every(({ length }) => length <= 257);
      return !balanced || !declared || !short || holdsItself(written);
    });
    expect(faults).toEqual([]);
    expect(formulas.length).toBeGreaterThan(15);
  });

  test("rows look over hidden columns only: what people see or type is never summed up in a circle", () => {
    const { firstRow } = new TablePlaces(form);
    const inBody = formulas.filter(({ row }) => row >= firstRow);
    const columns = inBody
      .flatMap(({ formula }) => [...formula.matchAll(/(\$[A-Z]+\$\d+):/g)])
      .map(([, from = ""]) => {
        return parseCellAddress(from.replaceAll("$", ""))?.column ?? -1;
      });
    expect([...new Set(columns)].filter((column) => form.columns[column]?.hidden !== true)).toEqual([]);
  });

  test("rows have keys of their own that never look like numbers", () => {
    const keys = form.rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z]\d?:/.test(key))).toEqual([]);
  });

  test("an empty form has no error", () => {
    expect(new CalculatedTable(form).errors()).toEqual([]);
  });

  test("the sheet's name, prompts and warnings are within Excel's limits", () => {
    const plan = tablePlan(form);
    expect(plan.name.length).toBeLessThanOrEqual(31);
    expect(plan.validations.length).toBeGreaterThan(0);
    for (const { words } of plan.validations.filter((validation) => validation.kind !== "none")) {
      expect(words.prompt.title.length).toBeLessThanOrEqual(32);
      expect(words.prompt.message.length).toBeLessThanOrEqual(255);
      expect(words.warning?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(words.warning?.message.length ?? 0).toBeLessThanOrEqual(224);
    }
  });
});
