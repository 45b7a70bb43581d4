import { formulaFault } from "../formula/syntax";
import type { CellValue } from "../model/cell";
import { ExcelError } from "../model/excelError";
import type { Culture } from "./culture";
import { readDate, readTime } from "./dateInput";
import { readNumber } from "./numberInput";

/** "Excel specifications and limits": total number of characters that a cell can contain. */
export const MAX_TEXT_LENGTH = 32_767;

/** What Excel makes of something typed or written: `numberFormat` is given to a cell that still is General. */
export type CellInput =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "constant";
      readonly value: CellValue;
      readonly numberFormat: string | null;
      readonly quotePrefix: boolean;
    };

export type InputSettings = {
  readonly culture: Culture;
  /** The cell's number format is "@": everything stays text, formulas too. */
  readonly isTextCell: boolean;
  readonly today: Date;
};

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Reads text the way Excel does, for the person's typing as for `range.values`. */
export function readInput(text: string, settings: InputSettings): CellInput {
  if (text.length > MAX_TEXT_LENGTH)
    throw new ExcelError("InvalidArgument", `a cell text of ${text.length} characters`);
  if (text === "") return constant(null);
  if (settings.isTextCell) return constant(text);
  if (text.startsWith("'")) return { kind: "constant", value: text.slice(1), numberFormat: null, quotePrefix: true };
  return readFormula(text, settings) ?? readConstant(text, settings);
}

/** "If the provided value begins with a plus, minus or equal sign, Excel interprets it as a formula" (Range.values). */
function readFormula(text: string, settings: InputSettings): CellInput | null {
  const sign = text.charAt(0);
  if (sign !== "=" && sign !== "+" && sign !== "-") return null;
  if (sign === "=" && text.trim() === "=") return null;
  if (sign !== "=" && (text.length === 1 || readNumber(text.trim(), settings.culture) !== null)) return null;
  const formula = sign === "=" ? text : `=${text}`;
  const fault = formulaFault(formula);
  if (fault !== null) throw new ExcelError("InvalidArgument", `not a formula: ${fault} in ${formula.slice(0, 80)}`);
  return { kind: "formula", formula };
}

function readConstant(text: string, settings: InputSettings): CellInput {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return constant(trimmed.toLowerCase() === "true");
  if (ERRORS.has(trimmed.toUpperCase())) return constant({ error: trimmed.toUpperCase() });
  const number =
    readNumber(trimmed, settings.culture) ?? readDate(trimmed, settings.culture, settings.today) ?? readTime(trimmed);
  return number === null ? constant(text) : constant(number.value, number.numberFormat);
}

function constant(value: CellValue, numberFormat: string | null = null): CellInput {
  return { kind: "constant", value, numberFormat, quotePrefix: false };
}
