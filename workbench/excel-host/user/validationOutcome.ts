import type { Application } from "../application/application";
import { parseAddress } from "../model/addressText";
import type { CellValue } from "../model/cell";
import { isCellError } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { ComparisonOperator, ValidationRule } from "../model/validation";

type ListRule = Extract<ValidationRule, { kind: "list" }>;
type CustomRule = Extract<ValidationRule, { kind: "custom" }>;
type ComparisonRule = Exclude<ValidationRule, ListRule | CustomRule>;

/**
 * A typed list distinguishes case, a list in cells does not (from memory). The list of a formula other than a plain
 * range is not judged: the entry passes.
 */
export function passesList(app: Application, sheet: Sheet, source: string, value: CellValue): boolean {
  const text = plainText(value);
  if (!source.startsWith("=")) return source.split(",").some((word) => word.trim() === text.trim());
  const parsed = parseAddress(source.slice(1));
  if (parsed === null) return true;
  const list = parsed.sheetName === null ? sheet : app.workbook.sheetByName(parsed.sheetName);
  if (list === null) return true;
  const cells = [...list.storedIn(parsed.area)].map(({ cell }) => cell);
  if (cells.some((cell) => cell.formula !== null)) app.calculation.settle();
  for (const { cell } of list.storedIn(parsed.area)) {
    if (cell.value !== null && plainText(cell.value).toLowerCase() === text.toLowerCase()) return true;
  }
  return false;
}

export function passesComparison(
  rule: ComparisonRule,
  value: CellValue,
  evaluate: (formula: string) => CellValue,
): boolean {
  const measured = rule.kind === "textLength" ? plainText(value).length : value;
  if (typeof measured !== "number") return false;
  if (rule.kind === "wholeNumber" && !Number.isInteger(measured)) return false;
  const first = evaluate(rule.formula1);
  const second = rule.formula2 === null ? null : evaluate(rule.formula2);
  if (typeof first !== "number") return false;
  return compare(rule.operator, measured, first, typeof second === "number" ? second : first);
}

function compare(operator: ComparisonOperator, value: number, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
  }
}

function plainText(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
