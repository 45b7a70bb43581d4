/**
 * Every worksheet function our formulas may use: all in Excel 2010, none volatile, none that depends
 * on the machine's language (VALUE, TEXT), no dynamic arrays. A test parses each formula written.
 */
export const FORMULA_FUNCTIONS = [
  "AND",
  "COUNT",
  "COUNTA",
  "COUNTIFS",
  "DAY",
  "IF",
  "IFERROR",
  "INDEX",
  "ISERROR",
  "ISNUMBER",
  "LEFT",
  "LEN",
  "MATCH",
  "MONTH",
  "NOT",
  "OR",
  "RIGHT",
  "ROUND",
  "ROW",
  "SMALL",
  "SUM",
  "SUMIFS",
  "TRIM",
  "YEAR",
] as const;

/** A text as a formula writes it: quotes doubled. */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
