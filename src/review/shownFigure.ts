import { isDateFormat, withoutLiterals } from "../grid/numberFormatKind";

/** What General shows of a number, as far as the column has room. */
const GENERAL_DIGITS = 10;

/**
 * The figure a reader sees for a number of this format; null where the format shows something else (a day, another
 * scale, a text) or is not understood.
 */
export function shownFigure(value: number, format: string): number | null {
  if (isDateFormat(format)) return null;
  const [section = ""] = format.split(";");
  const plain = withoutLiterals(section).trim();
  if (plain === "" || /^general$/i.test(plain)) return Number(value.toPrecision(GENERAL_DIGITS));
  const [, decimals = ""] = /^[#0,?]*(?:\.([0#?]*))?$/.exec(plain) ?? ["", null];
  if (decimals === null || /,(?:\.|$)/.test(plain)) return null;
  return roundedHalfUp(value, decimals.length);
}

/** As Excel rounds: by the decimal figure a reader sees, not by its binary neighbour (1,005 to 1,01). */
function roundedHalfUp(value: number, decimals: number): number {
  const size = Number(Math.abs(value).toPrecision(15));
  const [digits = "0", exponent = "0"] = String(size).split("e");
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const [whole = "0", power = "0"] = String(shifted).split("e");
  return Math.sign(value) * Number(`${whole}e${Number(power) - decimals}`);
}
