import fc from "fast-check";
import { convertedMoney, moneySum, sameMoney } from "../../src/forms/money/exactMoney";
import { DONG_EXPONENTS, MONEY_UNITS, type MoneyUnit } from "../../src/forms/money/moneyUnit";

/** Tables and changes of unit tried at random. */
const RUNS = 10_000;

const unit = fc.constantFrom<MoneyUnit[]>(...MONEY_UNITS);

/** Whole đồng up to 999.999 tỷ: what a cell's fifteen digits hold. */
const dong = fc.integer({ min: 0, max: 999_999_999_999_999 });

/** An amount of đồng in another unit, written as people write it. */
function written(amount: number, of: MoneyUnit): number {
  const digits = String(amount).padStart(DONG_EXPONENTS[of] + 1, "0");
  const whole = digits.slice(0, digits.length - DONG_EXPONENTS[of]);
  return Number(`${whole}.${digits.slice(whole.length)}`);
}

test.each<[number, MoneyUnit, MoneyUnit, number]>([
  [1234.567, "millionDong", "thousandDong", 1234567],
  [1234567, "thousandDong", "millionDong", 1234.567],
  [0.000001, "millionDong", "dong", 1],
  [1, "dong", "millionDong", 0.000001],
  [0.1 + 0.2, "millionDong", "thousandDong", 300],
  [4.35, "millionDong", "dong", 4350000],
  [1.005, "millionDong", "dong", 1005000],
  [8.2, "thousandDong", "dong", 8200],
  [-12.5, "millionDong", "dong", -12500000],
  [0, "millionDong", "dong", 0],
])("%s %s in %s is %s", (amount, from, to, expected) => {
  expect(convertedMoney(amount, from, to)).toBe(expected);
});

test("10,000 random tables: every amount is the same đồng in every unit, and comes back as it was typed", () => {
  let amounts = 0;
  fc.assert(
    fc.property(fc.array(dong, { minLength: 1, maxLength: 12 }), unit, unit, (table, from, to) => {
      amounts += table.length;
      const typed = table.map((amount) => written(amount, from));
      const converted = typed.map((amount) => convertedMoney(amount, from, to));
      expect(converted).toEqual(table.map((amount) => written(amount, to)));
      expect(converted.map((amount) => convertedMoney(amount, to, from))).toEqual(typed);
    }),
    { numRuns: RUNS },
  );
  process.stdout.write(`  ${RUNS} random tables, ${amounts} amounts there and back\n`);
});

test("10,000 random tables: a sum in any unit is the exact sum of đồng", () => {
  const small = fc.integer({ min: 0, max: 99_999_999_999 });
  fc.assert(
    fc.property(fc.array(small, { minLength: 1, maxLength: 20 }), unit, (table, of) => {
      const exact = table.reduce((sum, amount) => sum + BigInt(amount), 0n);
      expect(moneySum(table.map((amount) => written(amount, of)))).toBe(written(Number(exact), of));
    }),
    { numRuns: RUNS },
  );
});

test.each<[number, number, MoneyUnit, boolean]>([
  [1234.567, 1234.567, "millionDong", true],
  [1234.567, 1234.5670004, "millionDong", true],
  [1234.567, 1234.567001, "millionDong", false],
  [0.1 + 0.2, 0.3, "millionDong", true],
  [100, 101, "dong", false],
  [100, 100.4, "dong", true],
  [12.5, 12.5009, "thousandDong", false],
])("%s and %s %s agree to the đồng: %s", (a, b, of, same) => {
  expect(sameMoney(a, b, of)).toBe(same);
});
