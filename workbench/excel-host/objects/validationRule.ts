import { formulaFault } from "../formula/syntax";
import { absoluteAreaText, quotedSheetName } from "../model/addressText";
import { ExcelError } from "../model/excelError";
import type { ComparisonKind, ValidationRule } from "../model/validation";
import type { Argument } from "../protocol/hostObject";
import type { Json } from "../protocol/json";
import type { Fields } from "./arguments";
import { booleanOf, fieldsOf, isMissing, oneOf, textOf } from "./arguments";
import { range } from "./range";

/** A list typed as text and a formula of a validation hold 255 characters (from memory: the dialog's own limit). */
const MAX_SOURCE = 255;

const COMPARISONS: readonly ComparisonKind[] = ["wholeNumber", "decimal", "textLength", "date", "time"];

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** Excel.DataValidationRule: one object per kind, exactly one of them given. */
export function ruleOf(value: Argument): ValidationRule {
  const fields = fieldsOf(value);
  const kinds = Object.keys(fields).filter((kind) => !isMissing(fields[kind]));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw new ExcelError("InvalidArgument", "a validation has one rule");
  const inner = fieldsOf(fields[kind]);
  if (kind === "list") {
    const inCellDropDown = isMissing(inner["inCellDropDown"]) || booleanOf(inner["inCellDropDown"]);
    return { kind, source: source(inner["source"]), inCellDropDown };
  }
  if (kind === "custom") return { kind, formula: formula(textOf(inner["formula"])) };
  const comparison = COMPARISONS.find((candidate) => candidate === kind);
  if (comparison === undefined) throw new ExcelError("ApiNotFound", `the Excel stand-in has no validation "${kind}"`);
  return comparisonRule(comparison, inner);
}

function comparisonRule(kind: ComparisonKind, inner: Fields): ValidationRule {
  const operator = oneOf(OPERATORS, inner["operator"]);
  const second = inner["formula2"];
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (needsTwo && isMissing(second)) throw new ExcelError("InvalidArgument", `${operator} needs formula2`);
  return {
    kind,
    operator,
    formula1: operand(inner["formula1"]),
    formula2: isMissing(second) ? null : operand(second),
  };
}

/** Words with commas between them, whatever the locale (office-js #2128), a formula, or a range. */
function source(argument: Argument | undefined): string {
  const text = rangeFormula(argument) ?? textOf(argument);
  if (text.startsWith("=")) return formula(text);
  if (text.length > MAX_SOURCE) throw new ExcelError("InvalidArgument", `a list of ${text.length} characters`);
  return text;
}

function operand(argument: Argument | undefined): string {
  if (typeof argument === "number") return String(argument);
  const text = rangeFormula(argument) ?? textOf(argument);
  return text.startsWith("=") ? formula(text) : text;
}

function rangeFormula(argument: Argument | undefined): string | null {
  const self = range.selfOf(argument);
  return self === null ? null : `=${quotedSheetName(self.sheet.name)}!${absoluteAreaText(self.area)}`;
}

function formula(text: string): string {
  const complete = text.startsWith("=") ? text : `=${text}`;
  const fault = complete.length > MAX_SOURCE + 1 ? `${complete.length} characters` : formulaFault(complete);
  if (fault !== null) throw new ExcelError("InvalidArgument", `a validation's formula: ${fault}`);
  return complete;
}

/** Excel.DataValidationType. */
export function ruleType(rule: ValidationRule | null): string {
  if (rule === null) return "None";
  return rule.kind.charAt(0).toUpperCase() + rule.kind.slice(1);
}

export function wireRule(rule: ValidationRule | null): Json {
  if (rule === null) return {};
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { operator, formula1, formula2 } = rule;
      return { [rule.kind]: formula2 === null ? { operator, formula1 } : { operator, formula1, formula2 } };
    }
  }
}
