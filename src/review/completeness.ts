import type { FindingTarget, IndicatorName } from "./finding";

/** A cell the form asks for in the mode its head names. */
export type AskedCell = {
  readonly indicator: IndicatorName;
  readonly target: FindingTarget;
  readonly answered: boolean;
  /** Chủ trì as it stands on the sheet; empty where nobody leads. */
  readonly officer: string;
  readonly deadline: Deadline | null;
};

/** Thời hạn: Excel's serial number of a day, or what was written instead ("Quý III"). */
export type Deadline =
  { readonly kind: "day"; readonly day: number } | { readonly kind: "words"; readonly text: string };

/** How far a form is filled in, as a whole and by who leads. */
export type Completeness = {
  /** False for a form nobody has begun to fill in. */
  readonly started: boolean;
  readonly asked: number;
  readonly answered: number;
  readonly officers: readonly OfficerShare[];
};

export type OfficerShare = {
  /** Empty for what nobody leads. */
  readonly officer: string;
  readonly asked: number;
  readonly answered: number;
  readonly missing: readonly MissingCell[];
  /** The earliest of what is missing. */
  readonly deadline: Deadline | null;
};

export type MissingCell = Pick<AskedCell, "indicator" | "target" | "deadline">;

/** Whole percent, rounded down: 100 means that nothing is left. A form that asks for no certain cell is whole once begun. */
export function percentOf({ started, asked, answered }: Pick<Completeness, "started" | "asked" | "answered">): number {
  if (!started) return 0;
  return asked === 0 ? 100 : Math.floor((answered * 100) / asked);
}
