import { formulaText } from "../formulaFunctions";
import { DONG_EXPONENTS, MONEY_UNIT_WORDS, MONEY_UNITS } from "./moneyUnit";

/** How many decimals one đồng has in the unit that stands in the head; anything else there counts as the largest unit. */
function dongDecimals(unitCell: string): string {
  return MONEY_UNITS.filter((unit) => unit !== "millionDong").reduceRight(
    (otherwise, unit) => `IF(${unitCell}=${formulaText(MONEY_UNIT_WORDS[unit])},${DONG_EXPONENTS[unit]},${otherwise})`,
    String(DONG_EXPONENTS.millionDong),
  );
}

/** An amount rounded to one đồng, as an expression. */
export function roundedToDong(amount: string, unitCell: string): string {
  return `ROUND(${amount},${dongDecimals(unitCell)})`;
}

/** What one amount has over another, both taken to the đồng; 0 exactly where `sameMoney` says they are the same. */
export function dongDifference(amount: string, other: string, unitCell: string): string {
  return roundedToDong(`${roundedToDong(amount, unitCell)}-${roundedToDong(other, unitCell)}`, unitCell);
}
