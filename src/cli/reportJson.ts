import type { Comparison } from "../criteria/criterionSet";
import type { LogEntry } from "../forms/phieuKiemTra/receiptLog";
import type { TableFormId } from "../forms/tables/tableFormId";
import type { Explanation, Severity } from "../review/finding";
import type { SheetState } from "../review/sheetState";
import type { Verification } from "./formClosing";

/** What `npm run check -- --json` prints. People outside read it: fields are added, never renamed. */
export type FileJson = {
  readonly file: string;
  readonly refused: { readonly code: RefusalCode; readonly message: string } | null;
  readonly forms: readonly FormJson[];
  /** Of all forms of ours together, examples aside; only where there is any. */
  readonly state?: StateJson;
};

export type FormJson = CriteriaJson | FundingJson | TableJson | AnnexJson;

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

/** Where a form stands: the code, and the words an officer sees. */
export type StateJson = { readonly state: SheetState; readonly text: string };

export type ProgressJson = StateJson & {
  /** Whole percent of the cells that are asked for, rounded down. */
  readonly percent: number;
  readonly asked: number;
  readonly answered: number;
};

/** Chốt số liệu. Mã số liệu tells whether figures changed; it is no digital signature, and `notice` says so. */
export type ClosingJson = {
  /** "A7F3-92C1" */
  readonly code: string;
  readonly by: string;
  /** ISO */
  readonly on: string;
  /** The sheet of its Phiếu kiểm tra; null where it is not in the file. */
  readonly receipt: string | null;
  readonly verification: Verification["kind"];
  readonly changes: readonly ChangedCellJson[];
  /** Đã chốt, Đã gửi, Trả lại bổ sung, Bỏ chốt, the oldest first. */
  readonly log: readonly ClosingEventJson[];
  readonly notice: string;
};

/** `address` is null where the row or column is gone; "" stands for an empty cell. */
export type ChangedCellJson = {
  readonly address: string | null;
  readonly key: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
};

/** Which of the texts there are goes by the event, as on the Phiếu kiểm tra. */
export type ClosingEventJson = {
  readonly event: LogEntry["kind"];
  readonly on: string;
  readonly by?: string;
  readonly document?: string;
  readonly time?: number;
  readonly note?: string;
};

/** What every form of ours says besides: both are null where the sheet could not be read. */
export type OwnFormJson = {
  readonly progress: ProgressJson | null;
  /** Null where the figures are not closed. */
  readonly closing: ClosingJson | null;
  /** An example counts neither for the state of the file nor as anybody's work. */
  readonly example: boolean;
};

/** Biểu 02, Theo dõi vốn and every other form with money, and such tables of others; only works have quantities. */
export type FundingJson = Partial<OwnFormJson> & {
  readonly kind: "funding";
  /** Absent on a sheet of others. */
  readonly form?: TableFormId;
  readonly sheet: string;
  readonly year: number | null;
  /** "triệu đồng"; null where the head names none. */
  readonly unit: string | null;
  readonly quantities: readonly QuantityJson[];
  readonly findings: readonly FindingJson[];
};

export type QuantityJson = {
  readonly text: string;
  readonly unit: string;
  readonly quantity: number;
  readonly address: string;
};

/** Every other form of ours: it has no money. */
export type TableJson = Partial<OwnFormJson> & {
  readonly kind: "table";
  readonly form: TableFormId;
  readonly sheet: string;
  readonly year: number | null;
  readonly findings: readonly FindingJson[];
};

/** A Biểu 01. What is null could not be read; the findings say why. */
export type CriteriaJson = Partial<OwnFormJson> & {
  readonly kind: "criteria";
  readonly sheet: string;
  readonly criterionSet: string | null;
  /** Which of several sets or villages of the sheet; only where there are several. */
  readonly label?: string;
  readonly area: string | null;
  readonly year: number | null;
  /** 1 for a form with marks of ours; of others the share of rows that are surely known. */
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
  /** Giải trình below the form, while the cell holds what it was written about; only where there is one. */
  readonly explained?: Explanation;
  /** Giải trình of another value: the finding is open again. */
  readonly reopened?: Explanation;
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
