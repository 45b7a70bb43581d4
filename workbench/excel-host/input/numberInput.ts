import type { Culture } from "./culture";

export type NumberInput = { readonly value: number; readonly numberFormat: string | null };

/**
 * Reads "1.234,5", "85%", "(5)" (minus five) or "1E3" in the person's culture; null when Excel would leave it text.
 * Thousands separators must stand before three digits, so "17.10" stays text on a Vietnamese machine (not verified in
 * Excel, see docs/excel-stand-in.md).
 */
export function readNumber(text: string, culture: Culture): NumberInput | null {
  const parts = /^([+-]?)(\(?)([^()%]*?)(\)?)\s*(%?)$/.exec(text);
  if (parts === null) return null;
  const [, sign, opening, digits = "", closing, percent] = parts;
  if ((opening === "(") !== (closing === ")") || (opening === "(" && sign !== "")) return null;
  const plain = plainDigits(digits.trim(), culture);
  if (plain === null) return null;
  const negative = sign === "-" || opening === "(";
  const size = Number(plain.text);
  if (!Number.isFinite(size)) return null;
  const signed = negative ? -size : size;
  const value = significant(percent === "%" ? signed / 100 : signed);
  return { value: value === 0 ? 0 : value, numberFormat: numberFormat(plain, percent === "%") };
}

type Digits = {
  readonly text: string;
  readonly grouped: boolean;
  readonly decimals: boolean;
  readonly exponent: boolean;
};

function plainDigits(text: string, culture: Culture): Digits | null {
  const decimal = `\\${culture.decimalSeparator}`;
  const group = `\\${culture.thousandsSeparator}`;
  const pattern = new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${decimal}(\\d*))?([eE][+-]?\\d+)?$`);
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, whole = "", decimals, exponent = ""] = match;
  if (whole === "" && (decimals ?? "") === "") return null;
  const integer = whole.replaceAll(culture.thousandsSeparator, "");
  return {
    text: `${integer === "" ? "0" : integer}.${decimals ?? ""}0${exponent}`,
    grouped: integer !== whole,
    decimals: (decimals ?? "") !== "",
    exponent: exponent !== "",
  };
}

function numberFormat(digits: Digits, percent: boolean): string | null {
  if (percent) return digits.decimals ? "0.00%" : "0%";
  if (digits.exponent) return "0.00E+00";
  if (digits.grouped) return digits.decimals ? "#,##0.00" : "#,##0";
  return null;
}

/** Excel keeps 15 significant digits of what is typed ("Excel specifications and limits": number precision). */
export function significant(value: number): number {
  return Number(value.toPrecision(15));
}
