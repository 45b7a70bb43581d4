import { bareDoubt } from "./bareNumber";
import { readBound, type ReadBound } from "./readBound";
import { readUnit } from "./readUnit";
import type { ReadValue } from "./readValue";
import { isMark, type Tokens } from "./tokens";
import type { NotationDoubt } from "./writtenThreshold";
import { bracketedYearAt, yearAt } from "./yearAt";

type OneYear = {
  readonly year: string;
  readonly bound: ReadBound;
  readonly unit: string | null;
  readonly doubts: readonly NotationDoubt[];
  readonly next: number;
};

/**
 * "Năm 2023: 42; năm 2024: 45", "2023: ≥ 42, 2024: ≥ 45", "42 (năm 2023); 45 (năm 2024)". One comparison and one unit
 * for all years; null where they differ, or a year stands twice.
 */
export function readByYear(tokens: Tokens, at: number): ReadValue | null {
  const years: OneYear[] = [];
  for (let next = at; ;) {
    const read = oneYear(tokens, next);
    if (read === null) break;
    years.push(read);
    next = isMark(tokens.all[read.next], ";", ",") ? read.next + 1 : read.next;
  }
  const last = years[years.length - 1];
  const ops = new Set(years.map(({ bound }) => bound.op));
  const units = new Set(years.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  const [op] = ops;
  const byYear = Object.fromEntries(years.map(({ year, bound }) => [year, bound.value] as const));
  // A word once for all years is a unit of all; a "%" that is missing somewhere may be missing for a reason.
  const isOneUnit = units.size < 2 && (!units.has("%") || years.every(({ unit }) => unit === "%"));
  const isOne = ops.size === 1 && isOneUnit && Object.keys(byYear).length === years.length;
  if (last === undefined || op === undefined || !isOne) return null;
  const [unit = null] = units;
  return { bound: { op, value: { kind: "by-year", byYear }, unit }, doubts: once(years), next: last.next };
}

function oneYear(tokens: Tokens, at: number): OneYear | null {
  const first = yearAt(tokens, at);
  const bound = readBound(tokens, first?.next ?? at);
  const unit = bound === null ? null : readUnit(tokens, bound);
  if (bound === null || unit === null) return null;
  const year = first ?? bracketedYearAt(tokens, bound.next);
  if (year === null) return null;
  // "năm 2023 = 42" may say equal or just name the figure.
  const token = tokens.all[year.next];
  if (first !== null && token?.kind === "sign" && token.op === "=" && !isMark(tokens.all[year.next - 1], ":"))
    return null;
  const doubts = [...bareDoubt(bound), ...bound.doubts, ...unit.doubts];
  return { year: year.year, bound, unit: unit.unit, doubts, next: first === null ? year.next : bound.next };
}

function once(years: readonly OneYear[]): readonly NotationDoubt[] {
  const all = years.flatMap(({ doubts }) => doubts);
  return all.filter((doubt, at) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(doubt)) === at);
}
