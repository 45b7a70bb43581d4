import { absoluteAddress } from "../grid/address";
import type { PlanValidation, ValidationWords } from "../forms/sheetPlan";
import { areasOf } from "./writeStyle";

/** A prompt and a warning, never a block: officers must be able to write what a rule did not foresee. */
export function writeValidation(sheet: Excel.Worksheet, validation: PlanValidation): void {
  switch (validation.kind) {
    case "none":
      areasOf(sheet, validation.areas).dataValidation.clear();
      return;
    case "list": {
      const source = `=${absoluteAddress(validation.source)}`;
      const { dataValidation } = areasOf(sheet, validation.areas);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      writeWords(dataValidation, validation.words);
      return;
    }
    case "formula": {
      const { dataValidation } = areasOf(sheet, [validation.area]);
      dataValidation.rule = { custom: { formula: validation.formula } };
      writeWords(dataValidation, validation.words);
      return;
    }
  }
}

function writeWords(dataValidation: Excel.DataValidation, { prompt, warning }: ValidationWords): void {
  dataValidation.prompt = { ...prompt, showPrompt: true };
  dataValidation.errorAlert = { ...warning, showAlert: true, style: "Warning" };
}
