import type { Area } from "./address";

export type ComparisonOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

export type ComparisonKind = "wholeNumber" | "decimal" | "textLength" | "date" | "time";

export type ValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: ComparisonKind;
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    };

export type ValidationPrompt = { readonly showPrompt: boolean; readonly title: string; readonly message: string };

export type AlertStyle = "Stop" | "Warning" | "Information";

export type ValidationAlert = {
  readonly showAlert: boolean;
  readonly style: AlertStyle;
  readonly title: string;
  readonly message: string;
};

/** One validation over its cells; formulas are relative to the first area's first cell. */
export type Validation = {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule | null;
  readonly ignoreBlanks: boolean;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
};

export const NO_PROMPT: ValidationPrompt = { showPrompt: true, title: "", message: "" };
export const NO_ALERT: ValidationAlert = { showAlert: true, style: "Stop", title: "", message: "" };
