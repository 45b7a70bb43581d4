import type { Finding } from "../finding";
import { isSameAmount, sumOf, type FundingFigures } from "./fundingFigures";

/**
 * DESCRIPTION: the total of a work is what its sources give. Which columns a total adds up is told by the rows themselves:
 * where no choice fits most of them nothing is said.
 */
export function checkRowSums(figures: FundingFigures): readonly Finding[] {
  const rows = figures.table.rows.filter(({ kind }) => kind === "item" || kind === "group").map(({ row }) => row);
  return figures.totals.flatMap((total): readonly Finding[] => {
    const parts = partsOf(figures, total, rows);
    if (parts === null) return [];
    return rows.flatMap((row) => mismatch(figures, row, total, parts));
  });
}

function mismatch(figures: FundingFigures, row: number, total: number, parts: readonly number[]): readonly Finding[] {
  const shown = figures.at(row, total);
  const expected = sumOf(parts.map((column) => figures.at(row, column)));
  if (shown === null || expected === null || isSameAmount(shown, expected)) return [];
  return [{ severity: "error", target: figures.target(row, total), code: "sum.mismatch", shown, expected }];
}

/** All sources, those behind the total up to the next one, or those under the same heading. */
function partsOf(figures: FundingFigures, total: number, rows: readonly number[]): readonly number[] | null {
  const next = Math.min(...figures.totals.filter((other) => other > total), Infinity);
  const behind = figures.money.filter((column) => column > total && column < next);
  const totals = figures.totals.filter((other) => other !== total);
  const choices = [
    figures.money,
    behind,
    [...totals, ...outside(figures, totals)],
    totals.filter((other) => other > total),
  ];
  const scored = choices
    .filter((parts) => parts.length >= 2)
    .map((parts) => ({ parts, ...fitOf(figures, total, parts, rows) }))
    .sort((one, other) => other.fitting - one.fitting);
  const [best] = scored;
  return best === undefined || best.compared === 0 || (best.compared > 2 && best.fitting * 2 < best.compared)
    ? null
    : best.parts;
}

/** Sources no other total stands for. */
function outside(figures: FundingFigures, totals: readonly number[]): readonly number[] {
  const first = Math.min(...totals, Infinity);
  return figures.money.filter((column) => column < first);
}

function fitOf(figures: FundingFigures, total: number, parts: readonly number[], rows: readonly number[]) {
  const compared = rows.flatMap((row) => {
    const shown = figures.at(row, total);
    const expected = sumOf(parts.map((column) => figures.at(row, column)));
    return shown === null || expected === null ? [] : [isSameAmount(shown, expected)];
  });
  return { compared: compared.length, fitting: compared.filter((same) => same).length };
}
