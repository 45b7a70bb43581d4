import { formulaFault } from "../formula/syntax";
import { ExcelError } from "../model/excelError";
import type { ValidationRule } from "../model/validation";
import type { Argument } from "../protocol/hostObject";
import type { Json } from "../protocol/json";
import { booleanOf, fieldsOf, isMissing, textOf } from "./arguments";

/** A list typed as text and a formula of a validation hold 255 characters (from memory: the dialog's own limit). */
const MAX_SOURCE = 255;

/** Excel.DataValidationRule: one object per kind, exactly one of them given. */
export function ruleOf(value: Argument): ValidationRule {
  const fields = fieldsOf(value);
  const kinds = Object.keys(fields).filter((kind) => !isMissing(fields[kind]));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw new ExcelError("InvalidArgument", "a validation has one rule");
  const inner = fieldsOf(fields[kind]);
  switch (kind) {
    case "list": {
      const inCellDropDown = isMissing(inner["inCellDropDown"]) || booleanOf(inner["inCellDropDown"]);
      return { kind, source: source(textOf(inner["source"])), inCellDropDown };
    }
    case "custom":
      return { kind, formula: formula(textOf(inner["formula"])) };
    default:
      throw new ExcelError("ApiNotFound", `the Excel stand-in has no validation "${kind}"`);
  }
}

/** Words with commas between them, whatever the locale (office-js #2128), or a formula. */
function source(text: string): string {
  if (text.startsWith("=")) return formula(text);
  if (text.length > MAX_SOURCE) throw new ExcelError("InvalidArgument", `a list of ${text.length} characters`);
  return text;
}

function formula(text: string): string {
  const complete = text.startsWith("=") ? text : `=${text}`;
  const fault = complete.length > MAX_SOURCE + 1 ? `${complete.length} characters` : formulaFault(complete);
  if (fault !== null) throw new ExcelError("InvalidArgument", `a validation's formula: ${fault}`);
  return complete;
}

/** Reading back what an opened file brought along as well. */
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
