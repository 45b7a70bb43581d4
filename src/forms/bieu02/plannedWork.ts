/** A content of a model residential area as a plan names it; what the plan does not give is left out. */
export type PlannedWork = {
  /** Number of the criterion it belongs to. */
  readonly criterion: number;
  readonly text: string;
  /** ĐVT: "m", "hộ". */
  readonly unit?: string;
  readonly quantity?: number;
  readonly responsible?: string;
};
