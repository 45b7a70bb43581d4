import Big from "big.js";
import { DONG_EXPONENTS, type MoneyUnit } from "./moneyUnit";

/** Digits a cell of Excel keeps. */
const CELL_DIGITS = 15;

/** The same amount in another unit, as an exact decimal: 1.234,567 triệu is 1.234.567 nghìn, and back again. */
export function convertedMoney(amount: number, from: MoneyUnit, to: MoneyUnit): number {
  return decimalOf(amount)
    .times(powerOfTen(DONG_EXPONENTS[from] - DONG_EXPONENTS[to]))
    .toNumber();
}

/** Sum without the dust of binary fractions: 0,1 + 0,2 is 0,3. */
export function moneySum(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum.plus(decimalOf(amount)), new Big(0)).toNumber();
}

/** Whether two amounts of one unit are the same to the đồng. */
export function sameMoney(a: number, b: number, unit: MoneyUnit): boolean {
  const inDong = (amount: number): Big => decimalOf(amount).times(powerOfTen(DONG_EXPONENTS[unit])).round(0);
  return inDong(a).eq(inDong(b));
}

/** What people see of the number: its first fifteen digits. */
function decimalOf(amount: number): Big {
  return new Big(amount.toPrecision(CELL_DIGITS));
}

function powerOfTen(exponent: number): Big {
  return new Big(10).pow(exponent);
}
