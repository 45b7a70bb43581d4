/** The one unit in which a sheet states money; its word stands in the sheet's head. */
export const MONEY_UNITS = ["dong", "thousandDong", "millionDong"] as const;

export type MoneyUnit = (typeof MONEY_UNITS)[number];

export const MONEY_UNIT_WORDS: Readonly<Record<MoneyUnit, string>> = {
  dong: "đồng",
  thousandDong: "nghìn đồng",
  millionDong: "triệu đồng",
};

/** One of the unit is ten to the power of this many đồng. */
export const DONG_EXPONENTS: Readonly<Record<MoneyUnit, number>> = { dong: 0, thousandDong: 3, millionDong: 6 };

/** The unit a head cell names, without regard to case and spaces at the ends; null for any other text. */
export function moneyUnitOf(text: string): MoneyUnit | null {
  const word = text.normalize("NFC").trim().toLowerCase();
  return MONEY_UNITS.find((unit) => MONEY_UNIT_WORDS[unit] === word) ?? null;
}

/** Up to one đồng where the unit is a million; a whole amount is shown without a comma by `WHOLE_MONEY_FORMAT`. */
export const MONEY_FORMAT = "#,##0.######";

/** Laid over whole amounts by a conditional format: Excel would show the comma of `MONEY_FORMAT` behind them. */
export const WHOLE_MONEY_FORMAT = "#,##0";

/** Decimals to which amounts of any unit are rounded: one đồng in millions. Takes away what binary fractions leave. */
export const MONEY_DECIMALS = 6;
