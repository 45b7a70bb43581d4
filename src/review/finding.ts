import type { InvalidReason } from "../assessment/verdict";
import type { CellPosition } from "../grid/address";
import type { Comparison } from "../criteria/criterionSet";
import type { FormMode } from "../forms/formMode";
import type { CrossFindingDetail } from "./crossFinding";
import type { EntryFindingDetail } from "./entryFinding";
import type { ExplanationFindingDetail } from "./explanations/explanationFinding";
import type { ForeignFindingDetail } from "./foreign/foreignFinding";
import type { Repair } from "./repair";
import type { TableFindingDetail } from "./tableFinding";

export type Severity = "error" | "explain" | "note";

/**
 * One thing an officer should look at: which cell, what is there, what is expected. Words are made
 * from code and parameters in `src/i18n`; nothing here is a sentence.
 */
export type Finding = {
  readonly severity: Severity;
  readonly target: FindingTarget;
  /** Present where the pane can put it right itself. */
  readonly repair?: Repair;
  /** The text that asks for it, where one does. */
  readonly basis?: Basis;
  /** What the officer wrote about it, while the cell still holds what he wrote it about. */
  readonly explained?: Explanation;
  /** What was written while it held another value: it is open again. */
  readonly reopened?: Explanation;
} & FindingDetail;

/** About the sheet as a whole: what it may say of a form that cannot be judged. */
export type StructureFinding = Extract<Finding, { readonly code: `structure.${string}` }>;
export type StructureDetail = Extract<FindingDetail, { readonly code: `structure.${string}` }>;

/** Where a rule stands: "318/QĐ-TTg", "3.1". */
export type Basis = { readonly decision: string; readonly clause: string };

/** Giải trình of one finding; `on` is an ISO date. */
export type Explanation = { readonly text: string; readonly by: string; readonly on: string };

export type FindingTarget = {
  readonly sheetId: string;
  readonly position: CellPosition;
  /** How to find the cell again after rows moved; null where only its place is known. */
  readonly anchor: RowAnchor | null;
  /** What the cell held when it was judged. */
  readonly seen: string;
};

/** A row by its key, a cell in it by the form's column id; or a choice of the head: `HEAD_KEY` and the choice's name. */
export type RowAnchor = { readonly key: string; readonly column: string };

/** No row has it: the keys of rows have a colon. */
export const HEAD_KEY = "head";

export type FindingDetail =
  | {
      readonly code: "value.invalid";
      readonly indicator: IndicatorName;
      readonly reason: InvalidReason;
      readonly suggestion: number | null;
    }
  | { readonly code: "value.missing"; readonly indicator: IndicatorName }
  /** Taken over from the last period, and nobody confirmed it. */
  | { readonly code: "value.carried"; readonly indicator: IndicatorName }
  | {
      readonly code: "threshold.missing";
      readonly indicator: IndicatorName;
      readonly cause: "province" | "not-found" | "not-recalled" | "cleared" | "last-year";
    }
  | { readonly code: "indicator.unmet"; readonly indicator: IndicatorName; readonly gap: Gap | null }
  /** Met at the end of last year, unmet now. */
  | { readonly code: "indicator.lost"; readonly indicator: IndicatorName; readonly gap: Gap | null }
  /** Không xét: "reason" is why, "document" the number of the text that allows it. */
  | { readonly code: "reason.missing"; readonly indicator: IndicatorName; readonly what: "reason" | "document" }
  /** Chosen as an aim of the year, but what is planned for this indicator does not reach its threshold. */
  | { readonly code: "aim.notPlanned"; readonly indicator: IndicatorName }
  /** Chosen as an aim, and the report of the year does not say it is met. */
  | { readonly code: "aim.open"; readonly indicator: IndicatorName }
  | { readonly code: "aim.unknownWord"; readonly indicator: IndicatorName }
  /** Days are Excel's serial numbers. */
  | { readonly code: "deadline.overdue"; readonly indicator: IndicatorName; readonly deadline: number }
  | { readonly code: "deadline.notADate"; readonly indicator: IndicatorName }
  | { readonly code: "head.modeUnknown" }
  | { readonly code: "head.asOfMissing" }
  | { readonly code: "head.asOfOutsideYear"; readonly year: number }
  | { readonly code: "head.comparisonUnknown" }
  /** Loại biểu was changed on the sheet; the columns on view are still those of another one. */
  | { readonly code: "head.columnsNotArranged"; readonly mode: FormMode }
  | {
      readonly code: "formula.overwritten";
      readonly indicator: IndicatorName | null;
      readonly what: "verdict" | "counter";
      /** What the row's values give, where the cell shows another verdict. */
      readonly gives?: string;
    }
  | { readonly code: "head.unitUnknown" }
  | TableFindingDetail
  | CrossFindingDetail
  | ExplanationFindingDetail
  | EntryFindingDetail
  | ForeignFindingDetail
  | { readonly code: "structure.duplicateKey"; readonly indicator: IndicatorName }
  | { readonly code: "structure.rowMoved"; readonly indicator: IndicatorName; readonly shownCode: string }
  | { readonly code: "structure.rowMissing"; readonly indicator: IndicatorName }
  | { readonly code: "structure.rowUnknown"; readonly key: string }
  | { readonly code: "structure.columnMissing"; readonly column: string }
  | { readonly code: "structure.identityDamaged"; readonly mark: string }
  | { readonly code: "structure.layoutNewer"; readonly found: number; readonly known: number }
  | { readonly code: "structure.layoutOlder"; readonly found: number; readonly known: number }
  | { readonly code: "structure.setUnknown"; readonly setId: string }
  | { readonly code: "internal.checkFailed"; readonly check: string };

export type FindingCode = FindingDetail["code"];

/** What people call the row: its code, the beginning of its text, and which set or village where there are several. */
export type IndicatorName = { readonly code: string; readonly text: string; readonly of: string };

/** How far a value is from its threshold. */
export type Gap =
  | {
      readonly kind: "figure";
      readonly value: number;
      readonly threshold: number;
      readonly op: Comparison;
      readonly unit: string | null;
      readonly difference: number;
    }
  | { readonly kind: "level"; readonly value: string; readonly threshold: string };
