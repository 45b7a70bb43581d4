import type { Comparison } from "../criteria/criterionSet";
import type { Severity } from "../review/finding";

/** What `npm run check -- --json` prints. People outside read it: fields are added, never renamed. */
export type FileJson = {
  readonly file: string;
  readonly refused: { readonly code: RefusalCode; readonly message: string } | null;
  readonly forms: readonly FormJson[];
};

export type FormJson = CriteriaJson | AnnexJson;

export type RefusalCode =
  | "file.notFound"
  | "file.empty"
  | "file.notXlsx"
  | "file.oldFormat"
  | "file.encrypted"
  | "file.damaged"
  | "file.tooLarge"
  | "file.bomb"
  /** Nothing in it that is read. */
  | "file.noForm";

/** A Biểu 01. What is null could not be read; the findings say why. */
export type CriteriaJson = {
  readonly kind: "criteria";
  readonly sheet: string;
  readonly criterionSet: string | null;
  /** Which of several sets or villages of the sheet; only where there are several. */
  readonly label?: string;
  readonly area: string | null;
  readonly year: number | null;
  /** 1 for a form with marks of ours. */
  readonly confidence: number;
  readonly columns: { readonly value: string | null; readonly requirement: string | null };
  /** Of the indicators, their parts counted with them. */
  readonly counts: Readonly<Record<CountedVerdict, number>>;
  readonly indicators: readonly IndicatorJson[];
  readonly findings: readonly FindingJson[];
};

export const NO_COUNTS = { met: 0, unmet: 0, missing: 0, invalid: 0, noThreshold: 0, notApplicable: 0 } as const;

export type CountedVerdict = keyof typeof NO_COUNTS;

export type AnswerJson = {
  readonly address: string | null;
  /** In the row's own unit; true and false for Đạt and Chưa đạt; the word of a level. */
  readonly value: number | boolean | string | null;
  /** "notAsked": this kind of report does not ask for the row. */
  readonly verdict: CountedVerdict | "notAsked";
  readonly threshold: ThresholdJson | null;
};

export type IndicatorJson = AnswerJson & {
  readonly code: string;
  /** Rows of its own for the parts of a compound requirement; only where there are any. */
  readonly parts?: readonly (AnswerJson & { readonly id: string })[];
};

export type ThresholdJson =
  | { readonly kind: "yes-no" }
  | { readonly kind: "province" }
  | { readonly kind: "level"; readonly value: string }
  | FigureJson;

export type FigureJson = BoundJson & { readonly and?: readonly (BoundJson & { readonly text: string })[] };

export type BoundJson = {
  readonly kind: "percentage" | "number";
  readonly op: Comparison;
  readonly unit: string | null;
} & ({ readonly value: number } | { readonly byYear: Readonly<Record<string, number>> });

export type FindingJson = {
  readonly code: string;
  readonly severity: Severity;
  readonly address: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** A decision's annex: what a criterion set is brought in from. */
export type AnnexJson = {
  readonly kind: "annex";
  readonly sheet: string;
  readonly areas: readonly string[];
  readonly criteria: readonly {
    readonly no: number;
    readonly name: string;
    readonly indicators: readonly AnnexIndicatorJson[];
  }[];
  /** What should be looked at again; only where there is any. */
  readonly doubts?: readonly DoubtJson[];
};

export type AnnexRowJson = {
  readonly address: string;
  readonly text: string;
  /** By area; null where the annex asks for nothing, or what it asks cannot be read (a doubt says so). */
  readonly thresholds: Readonly<Record<string, ThresholdJson | null>>;
};

export type AnnexIndicatorJson = AnnexRowJson & {
  readonly code: string;
  /** Rows a), b) or with a dash under the indicator; only where there are any. */
  readonly parts?: readonly (AnnexRowJson & { readonly label: string })[];
};

export type DoubtJson = {
  readonly code: string;
  readonly address: string;
  readonly params: Readonly<Record<string, unknown>>;
};
