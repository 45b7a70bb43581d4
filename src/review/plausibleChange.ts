/** Limits of our own, not of any text: docs/decisions/025-limits-of-plausible-change.md. */
export const PLAUSIBLE = {
  /** Percentages move by less than this many points from one period to the next. */
  points: 40,
  /** Other figures stay under this many times the last. */
  times: 3,
  /** Counts below this jump by themselves: two models become six. */
  smallCount: 20,
  /** A slip of the unit leaves the figure this near the tenfold, hundredfold or thousandfold. */
  slipTolerance: 0.1,
} as const;

const FACTORS = [10, 100, 1000] as const;

export type OddChange =
  | { readonly code: "entry.unitSlip"; readonly factor: (typeof FACTORS)[number] }
  | { readonly code: "entry.farFromLast" };

/** What is odd about a figure beside that of the last period; null where it may well be. */
export function oddChange(value: number, last: number, isPercentage: boolean): OddChange | null {
  if (value === last) return null;
  const factor = slipOf(value, last);
  if (factor !== null) return { code: "entry.unitSlip", factor };
  const isFar = isPercentage ? Math.abs(value - last) >= PLAUSIBLE.points : isOutOfProportion(value, last);
  return isFar ? { code: "entry.farFromLast" } : null;
}

function slipOf(value: number, last: number): (typeof FACTORS)[number] | null {
  const [less, more] = [Math.min(value, last), Math.max(value, last)];
  if (less <= 0 || isSmallCount(more)) return null;
  return FACTORS.find((factor) => Math.abs(more / less / factor - 1) <= PLAUSIBLE.slipTolerance) ?? null;
}

function isOutOfProportion(value: number, last: number): boolean {
  const [less, more] = [Math.min(value, last), Math.max(value, last)];
  return more >= PLAUSIBLE.smallCount && more >= less * PLAUSIBLE.times;
}

function isSmallCount(figure: number): boolean {
  return Number.isInteger(figure) && figure < PLAUSIBLE.smallCount;
}
