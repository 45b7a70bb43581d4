import { columnLetters, parseCellAddress } from "../../src/grid/address";
import { BIEU01_FIRST_ROW } from "../../src/forms/bieu01/bieu01Layout";
import { FORMULA_FUNCTIONS } from "../../src/forms/formulaFunctions";
import type { SheetPlan } from "../../src/forms/sheetPlan";
import { formulaParts, type FormulaParts } from "./formulaText";
import { PLAN_CASES, PlanCase } from "./planCases";

function formulasOf(plan: SheetPlan): readonly string[] {
  const inCells = plan.cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
  const inColours = plan.conditionalFormats.map(({ formula }) => formula);
  return [...inCells, ...inColours, ...validationFormulas(plan)];
}

function validationFormulas(plan: SheetPlan): readonly string[] {
  return plan.validations.flatMap((rule) => (rule.kind === "formula" ? [rule.formula] : []));
}

/** The same formulas come back in every mode and frame. */
const known = new Map<string, FormulaParts>();

function partsOf(formula: string): FormulaParts {
  const parts = known.get(formula) ?? formulaParts(formula);
  known.set(formula, parts);
  return parts;
}

describe.each(PLAN_CASES)("every formula of Biểu 01, %s", (_name, subject) => {
  const { plan, layout } = new PlanCase(subject);
  const formulas = formulasOf(plan);
  const parts: readonly FormulaParts[] = formulas.map(partsOf);

  test("uses declared functions only, which Excel 2010 has", () => {
    const used = new Set(parts.flatMap(({ functions }) => functions));
    expect([...used].filter((name) => !FORMULA_FUNCTIONS.some((known) => known === name))).toEqual([]);
  });

  test("refers to cells of its own sheet and to no name", () => {
    expect(parts.flatMap(({ otherWords }) => otherWords)).toEqual([]);
  });

  test("refers to cells inside the plan", () => {
    const rows = plan.cells.length;
    const columns = plan.cells[0]?.length ?? 0;
    const references = new Set(parts.flatMap((part) => part.references));
    expect(references.size).toBeGreaterThan(100);
    const outside = [...references].filter((reference) => {
      const cell = parseCellAddress(reference);
      return cell === null || cell.row >= rows || cell.column >= columns;
    });
    expect(outside).toEqual([]);
  });

  test("stays within Excel's limits and closes its brackets", () => {
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    expect(parts.filter(({ balanced }) => !balanced)).toEqual([]);
    // Excel nests functions 64 deep at most.
    expect(Math.max(...formulas.map((formula) => formula.split("IF(").length))).toBeLessThanOrEqual(64);
    // A text inside a formula has 255 characters at most.
    expect(Math.max(...parts.flatMap(({ texts }) => texts.map(({ length }) => length - 2)))).toBeLessThanOrEqual(255);
    for (const formula of validationFormulas(plan)) expect(formula.length).toBeLessThanOrEqual(255);
  });

  test("no roll-up looks at the column it stands in", () => {
    const atOwn = plan.cells.slice(BIEU01_FIRST_ROW).flatMap((line) =>
      line.flatMap((cell, column) => {
        const ownColumn = `$${columnLetters(column)}$`;
        const references = cell.kind === "formula" ? partsOf(cell.formula).references : [];
        return references.filter((reference) => reference.startsWith(ownColumn));
      }),
    );
    expect(atOwn).toEqual([]);
  });

  test("colours look at cells of their own row only, of the cell itself or of a verdict column", () => {
    const verdicts = layout.groups.map((group) => columnLetters(layout.index(`${group}.verdict`)));
    for (const { formula, area } of plan.conditionalFormats) {
      const { references } = partsOf(formula);
      expect(references.length).toBeGreaterThan(0);
      const allowed = [columnLetters(area.left), ...verdicts.map((letters) => `$${letters}`)];
      for (const reference of references)
        expect(allowed.map((column) => `${column}${area.top + 1}`)).toContain(reference);
    }
  });
});
