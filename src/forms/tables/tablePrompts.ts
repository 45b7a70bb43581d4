import words from "../words/tables.json";
import type { TableValidation } from "./tableForm";
import { validationWords } from "./tableValidations";

/** Amounts in the unit of the head. */
export function moneyValidation(columns: readonly string[], from: string | null = null): TableValidation {
  return { columns, from, rule: { kind: "number" }, words: validationWords(words.prompts.money) };
}

export function quantityValidation(columns: readonly string[], from: string | null = null): TableValidation {
  return { columns, from, rule: { kind: "number" }, words: validationWords(words.prompts.quantity) };
}
