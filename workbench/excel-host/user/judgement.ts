import type { Application } from "../application/application";
import { anchorOf } from "../edit/rules";
import { copiedFormula } from "../formula/rewrite";
import { type Position, containsCell } from "../model/address";
import type { CellValue } from "../model/cell";
import { isCellError } from "../model/cell";
import type { ConditionalFormat, ConditionalStyle } from "../model/conditionalFormat";
import type { Sheet } from "../model/sheet";
import type { Validation } from "../model/validation";
import { passesComparison, passesList } from "./validationOutcome";

/** What Excel shows of rules: which conditional format a cell wears, whether an entry fails its validation. */
export class Judgement {
  constructor(private readonly app: Application) {}

  /** The conditional formats of a cell put together: the first priority wins for each part. */
  conditionalStyle(sheet: Sheet, row: number, column: number): ConditionalStyle {
    return this.conditionalStyles(sheet, [{ row, column }])[0] ?? {};
  }

  /** The same for many cells, calculated once. */
  conditionalStyles(sheet: Sheet, cells: readonly Position[]): readonly ConditionalStyle[] {
    const judged = cells.map(({ row, column }) => ({ row, column, rules: rulesAt(sheet, row, column) }));
    const formulas = judged.flatMap(({ row, column, rules }) =>
      rules.map(({ formula, areas }) => {
        return { sheetId: sheet.id, row, column, formula: formulaAt(formula, areas, row, column) };
      }),
    );
    const values = this.app.calculation.evaluate(formulas).values();
    return judged.map(({ rules }) =>
      composed(rules.map((rule) => ({ rule, holds: isTrue(values.next().value ?? null) }))),
    );
  }

  /** Any formula as if it stood in the cell; for tests that ask what Excel would compute. */
  evaluate(sheet: Sheet, row: number, column: number, formula: string): CellValue {
    return this.app.calculation.evaluate([{ sheetId: sheet.id, row, column, formula }])[0] ?? null;
  }

  /** Whether what stands in the cell meets its validation ("Circle Invalid Data"). */
  isValid(sheet: Sheet, row: number, column: number): boolean {
    return failedValidation(this.app, sheet, row, column) === null;
  }
}

function rulesAt(sheet: Sheet, row: number, column: number): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((rule) => rule.areas.some((area) => containsCell(area, row, column)));
}

function composed(rules: readonly { readonly rule: ConditionalFormat; readonly holds: boolean }[]): ConditionalStyle {
  let style: ConditionalStyle = {};
  for (const { rule, holds } of rules) {
    if (!holds) continue;
    style = { ...rule.style, ...style };
    if (rule.stopIfTrue) break;
  }
  return style;
}

function formulaAt(formula: string, areas: Validation["areas"], row: number, column: number): string {
  const anchor = anchorOf(areas);
  return copiedFormula(formula, row - anchor.row, column - anchor.column);
}

/** A rule's formula holds when it gives TRUE or a number other than 0; errors and text do not. */
function isTrue(value: CellValue): boolean {
  return typeof value === "number" ? value !== 0 : value === true;
}

export function failedValidation(app: Application, sheet: Sheet, row: number, column: number): Validation | null {
  const validation = sheet.validations.find((held) => held.areas.some((area) => containsCell(area, row, column)));
  if (validation === undefined || validation.rule === null) return null;
  if (sheet.cell(row, column).formula !== null) app.calculation.settle();
  const { value } = sheet.cell(row, column);
  if (value === null) return null;
  return passes(app, sheet, row, column, validation, value) ? null : validation;
}

function passes(
  app: Application,
  sheet: Sheet,
  row: number,
  column: number,
  validation: Validation,
  value: CellValue,
): boolean {
  const evaluate = (formula: string): CellValue => {
    if (!formula.startsWith("=")) return Number.isNaN(Number(formula)) ? formula : Number(formula);
    const there = formulaAt(formula, validation.areas, row, column);
    return app.calculation.evaluate([{ sheetId: sheet.id, row, column, formula: there }])[0] ?? null;
  };
  const { rule } = validation;
  if (rule === null) return true;
  switch (rule.kind) {
    case "custom": {
      const outcome = evaluate(rule.formula);
      return !isCellError(outcome) && isTrue(outcome);
    }
    case "list":
      return passesList(app, sheet, formulaAt(rule.source, validation.areas, row, column), value);
    default:
      return passesComparison(rule, value, evaluate);
  }
}
