import type { ConditionalRule, DataValidation } from "hucre";
import type { Area } from "../excel-host/model/address";
import { parseAddress } from "../excel-host/model/addressText";
import type { ConditionalFormat } from "../excel-host/model/conditionalFormat";
import type { Validation, ValidationRule } from "../excel-host/model/validation";
import type { StyleReader } from "./styleFromFile";

/** Rules "use a formula", in the order of their priority; the stand-in knows no other kind. */
export function conditionalFormatsFromFile(
  rules: readonly ConditionalRule[],
  styles: StyleReader,
): ConditionalFormat[] {
  return rules
    .filter(({ type }) => type === "expression")
    .sort((a, b) => a.priority - b.priority)
    .map((rule, index) => ({
      id: `{FILE-RULE-${index + 1}}`,
      areas: areasFromText(rule.range),
      formula: `=${Array.isArray(rule.formula) ? (rule.formula[0] ?? "") : (rule.formula ?? "")}`,
      style: rule.style === undefined ? {} : styles.conditional(rule.style),
      stopIfTrue: rule.stopIfTrue ?? false,
    }));
}

export function validationFromFile(validation: DataValidation): Validation {
  return {
    areas: areasFromText(validation.range),
    rule: ruleFromFile(validation),
    ignoreBlanks: validation.allowBlank ?? false,
    prompt: {
      showPrompt: validation.showInputMessage ?? false,
      title: validation.inputTitle ?? "",
      message: validation.inputMessage ?? "",
    },
    errorAlert: {
      showAlert: validation.showErrorMessage ?? false,
      style: ALERTS[validation.errorStyle ?? "stop"],
      title: validation.errorTitle ?? "",
      message: validation.errorMessage ?? "",
    },
  };
}

function ruleFromFile({ type, formula1 = "", values }: DataValidation): ValidationRule | null {
  if (type === "custom") return { kind: "custom", formula: `=${formula1}` };
  if (type !== "list") return null;
  if (values !== undefined) return { kind: "list", source: values.join(","), inCellDropDown: true };
  const words = /^"(.*)"$/s.exec(formula1)?.[1];
  const source = words === undefined ? `=${formula1}` : words.replaceAll('""', '"');
  return { kind: "list", source, inCellDropDown: true };
}

function areasFromText(text: string): Area[] {
  return text.split(/[\s,]+/).flatMap((part) => {
    const parsed = parseAddress(part);
    return parsed === null ? [] : [parsed.area];
  });
}

const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;
