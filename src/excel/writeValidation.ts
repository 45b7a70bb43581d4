import { absoluteAddress } from "../grid/address";
import type { PlanValidation } from "../forms/sheetPlan";
import { areasOf } from "./writeStyle";

/** A prompt and a warning, never a block: officers must be able to write what a rule did not foresee. */
export function writeValidation(sheet: Excel.Worksheet, validation: PlanValidation): void {
  const { dataValidation } = areasOf(sheet, validation.areas);
  dataValidation.rule = ruleOf(validation.rule);
  dataValidation.prompt = { ...validation.prompt, showPrompt: true };
  dataValidation.errorAlert = { ...validation.warning, showAlert: true, style: "Warning" };
}

function ruleOf(rule: PlanValidation["rule"]): Excel.DataValidationRule {
  return rule.kind === "list"
    ? { list: { inCellDropDown: true, source: `=${absoluteAddress(rule.source)}` } }
    : { custom: { formula: rule.formula } };
}
