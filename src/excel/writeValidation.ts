import { absoluteAddress } from "../grid/address";
import type { PlanValidation, ValidationWords } from "../forms/sheetPlan";
import type { PlannedRanges } from "./plannedRanges";

/** A prompt and a warning, never a block: officers must be able to write what a rule did not foresee. */
export function writeValidation(ranges: PlannedRanges, validation: PlanValidation): void {
  switch (validation.kind) {
    case "none":
      ranges.all(validation.areas).dataValidation.clear();
      return;
    case "list": {
      const source = `=${absoluteAddress(validation.source)}`;
      const { dataValidation } = ranges.all(validation.areas);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      writeWords(dataValidation, validation.words);
      return;
    }
    case "formula": {
      const { dataValidation } = ranges.one(validation.area);
      dataValidation.rule = { custom: { formula: validation.formula } };
      writeWords(dataValidation, validation.words);
      return;
    }
  }
}

function writeWords(dataValidation: Excel.DataValidation, { prompt, warning }: ValidationWords): void {
  dataValidation.prompt = { ...prompt, showPrompt: true };
  if (warning !== null) dataValidation.errorAlert = { ...warning, showAlert: true, style: "Warning" };
  else dataValidation.errorAlert = { title: "", message: "", showAlert: false, style: "Information" };
}
