/** Verdict of one indicator, or of one part of a compound indicator. */
export type IndicatorVerdict =
  | { readonly kind: "met"; readonly selfAssessed: boolean }
  | { readonly kind: "unmet" }
  | { readonly kind: "missing" }
  | { readonly kind: "invalid"; readonly reason: InvalidReason }
  | { readonly kind: "noThreshold" }
  | { readonly kind: "notApplicable" }
  /** Nothing was typed, and this kind of form does not ask for it: no word, no colour, no count. */
  | { readonly kind: "notAsked" };

export type InvalidReason =
  /** Text where a figure is asked. */
  | "notANumber"
  /** A word that is no answer of this row. */
  | "unknownAnswer"
  | "negative"
  | "overMaximum"
  /** 0,855 where at least 20 % is asked: most likely "85,5%" typed with its sign. */
  | "percentAsFraction"
  /** The cell holds an error value such as #N/A. */
  | "cellError"
  /** The threshold cell holds something that is no threshold. */
  | "badThreshold"
  /** A part of the indicator is invalid; the part says why. */
  | "partInvalid";

/** Verdict of a criterion. `open` is "Chưa đủ số liệu"; `notAsked`: nothing typed in any of its rows, and nothing asked for. */
export type CriterionVerdict = "met" | "unmet" | "open" | "notApplicable" | "notAsked";

export type SetCounts = {
  readonly criteria: { readonly total: number } & Readonly<Record<CriterionVerdict, number>>;
  /** `met` and `total` as the counter shows them: "Không xét" counted as the set says. */
  readonly indicators: { readonly met: number; readonly total: number };
};
