import type { MoneyUnit } from "./moneyUnit";

/**
 * Points a column needs for the usual amounts of one work: 1.234,5 triệu, 1.234.500 nghìn, 234.500.000 đồng. Larger ones
 * shrink in their cell: a dozen wider columns would make every letter of the page small.
 */
export const MONEY_WIDTHS: Readonly<Record<MoneyUnit, number>> = { dong: 64, thousandDong: 54, millionDong: 46 };
