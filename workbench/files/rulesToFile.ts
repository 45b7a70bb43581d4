import type { ConditionalRule, DataValidation } from "hucre";
import type { Area } from "../excel-host/model/address";
import { areaText } from "../excel-host/model/addressText";
import type { ConditionalFormat } from "../excel-host/model/conditionalFormat";
import type { Validation } from "../excel-host/model/validation";
import { conditionalStyleToFile } from "./styleToFile";

export function conditionalFormatToFile(format: ConditionalFormat, index: number): ConditionalRule {
  return {
    type: "expression",
    priority: index + 1,
    range: areasText(format.areas),
    formula: withoutEquals(format.formula),
    style: conditionalStyleToFile(format.style),
    ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
  };
}

/** Validations the add-in writes: lists and formulas. Others cannot come into the model's files yet, so none is lost. */
export function validationToFile({ areas, rule, ignoreBlanks, prompt, errorAlert }: Validation): DataValidation[] {
  if (rule === null || (rule.kind !== "list" && rule.kind !== "custom")) return [];
  return [
    {
      type: rule.kind,
      formula1: rule.kind === "list" ? listSource(rule.source) : withoutEquals(rule.formula),
      range: areasText(areas),
      allowBlank: ignoreBlanks,
      showInputMessage: prompt.showPrompt,
      inputTitle: prompt.title,
      inputMessage: prompt.message,
      showErrorMessage: errorAlert.showAlert,
      errorStyle: ALERTS[errorAlert.style],
      errorTitle: errorAlert.title,
      errorMessage: errorAlert.message,
    },
  ];
}

/** "=$A$1:$A$3" is a reference; "Có,Không" are the words themselves and stand in quotes. */
function listSource(source: string): string {
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function areasText(areas: readonly Area[]): string {
  return areas.map(areaText).join(" ");
}

export function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;
