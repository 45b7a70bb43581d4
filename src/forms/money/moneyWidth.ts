import type { MoneyUnit } from "./moneyUnit";

/** Points a column needs for the usual amounts of one work: 1.234,5 triệu, 1.234.500 nghìn, 1.234.500.000 đồng. */
export const MONEY_WIDTHS: Readonly<Record<MoneyUnit, number>> = { dong: 72, thousandDong: 54, millionDong: 45 };
