import { copiedFormula } from "../formula/rewrite";
import type { LineShift } from "../formula/shift";
import { shiftArea, shiftFormula } from "../formula/shift";
import type { Area, Position } from "../model/address";
import { intersection, subtract } from "../model/address";
import type { ConditionalFormat } from "../model/conditionalFormat";
import type { Sheet } from "../model/sheet";
import type { Validation, ValidationRule } from "../model/validation";

/** The cell a rule's formula is written for: the first area's first cell. */
export function anchorOf(areas: readonly Area[]): Position {
  const [first] = areas;
  return { row: first?.top ?? 0, column: first?.left ?? 0 };
}

/** The formula as another cell of the rule sees it. */
function rebased(formula: string, from: Position, to: Position): string {
  return formula.startsWith("=") ? copiedFormula(formula, to.row - from.row, to.column - from.column) : formula;
}

function mapValidationRule(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  switch (rule.kind) {
    case "list":
      return { ...rule, source: change(rule.source) };
    case "custom":
      return { ...rule, formula: change(rule.formula) };
    default:
      return {
        ...rule,
        formula1: change(rule.formula1),
        formula2: rule.formula2 === null ? null : change(rule.formula2),
      };
  }
}

type Ruled = ConditionalFormat | Validation;

function withFormulas<Rule extends Ruled>(
  rule: Rule,
  areas: readonly Area[],
  change: (formula: string) => string,
): Rule {
  if ("formula" in rule) return { ...rule, areas, formula: change(rule.formula) };
  const inner = rule.rule;
  return { ...rule, areas, rule: inner === null ? null : mapValidationRule(inner, change) };
}

/** A rule that lost some of its cells; null when it lost all. Its formula is rewritten for the new first cell. */
export function withoutArea<Rule extends Ruled>(rule: Rule, hole: Area): Rule | null {
  if (rule.areas.every((area) => intersection(area, hole) === null)) return rule;
  const areas = rule.areas.flatMap((area) => subtract(area, hole));
  return withAreas(rule, areas);
}

export function withAreas<Rule extends Ruled>(rule: Rule, areas: readonly Area[]): Rule | null {
  if (areas.length === 0) return null;
  return withFormulas(rule, areas, (formula) => rebased(formula, anchorOf(rule.areas), anchorOf(areas)));
}

/**
 * A rule after lines were put in or taken out. When its first row goes, the formula lives on with the next one: it is
 * stored relative to each cell, so it does not become #REF!.
 */
export function shiftRule<Rule extends Ruled>(rule: Rule, sheet: Sheet, shift: LineShift): Rule | null {
  const areas = rule.areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  if (areas.length === 0) return null;
  const before = survivor(rule.areas, shift);
  const after = before === null ? null : shiftArea({ ...areaAt(before) }, shift);
  if (before === null || after === null) return withAreas(rule, areas);
  const moved = { row: after.top, column: after.left };
  return withFormulas(rule, areas, (formula) => {
    const there = rebased(formula, anchorOf(rule.areas), before);
    const shifted = there.startsWith("=") ? shiftFormula(there, sheet.name, sheet.name, shift) : there;
    return rebased(shifted, moved, anchorOf(areas));
  });
}

function areaAt(position: Position): Area {
  return { top: position.row, left: position.column, bottom: position.row, right: position.column };
}

/** The first cell of the areas that outlives a deletion. */
function survivor(areas: readonly Area[], shift: LineShift): Position | null {
  for (const area of areas) {
    const first = { row: area.top, column: area.left };
    if (shift.count > 0) return first;
    const end = shift.at - shift.count - 1;
    const at = shift.axis === "row" ? first.row : first.column;
    if (at < shift.at || at > end) return first;
    const next = end + 1;
    if (shift.axis === "row" && next <= area.bottom) return { row: next, column: area.left };
    if (shift.axis === "column" && next <= area.right) return { row: area.top, column: next };
  }
  return null;
}
