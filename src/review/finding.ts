import type { InvalidReason } from "../assessment/verdict";
import type { CellPosition } from "../grid/address";
import type { Comparison } from "../criteria/criterionSet";

export type Severity = "error" | "explain" | "note";

/**
 * One thing an officer should look at: which cell, what is there, what is expected. Words are made
 * from code and parameters in `src/i18n`; nothing here is a sentence.
 */
export type Finding = {
  readonly severity: Severity;
  readonly target: FindingTarget;
} & FindingDetail;

export type FindingTarget = {
  readonly sheetId: string;
  readonly position: CellPosition;
  /** How to find the cell again after rows moved; null for cells of the head. */
  readonly anchor: RowAnchor | null;
  /** What the cell held when it was judged. */
  readonly seen: string;
};

/** A row by its key, a cell in it by the form's column id. */
export type RowAnchor = { readonly key: string; readonly column: string };

export type FindingDetail =
  | {
      readonly code: "value.invalid";
      readonly indicator: IndicatorName;
      readonly reason: InvalidReason;
      readonly suggestion: number | null;
    }
  | { readonly code: "value.missing"; readonly indicator: IndicatorName }
  | {
      readonly code: "threshold.missing";
      readonly indicator: IndicatorName;
      readonly cause: "province" | "not-found" | "not-recalled" | "cleared";
    }
  | { readonly code: "indicator.unmet"; readonly indicator: IndicatorName; readonly gap: Gap | null }
  | { readonly code: "reason.missing"; readonly indicator: IndicatorName }
  | {
      readonly code: "formula.overwritten";
      readonly indicator: IndicatorName | null;
      readonly what: "verdict" | "counter";
    }
  | { readonly code: "structure.duplicateKey"; readonly indicator: IndicatorName }
  | { readonly code: "structure.rowMoved"; readonly indicator: IndicatorName; readonly shownCode: string }
  | { readonly code: "structure.rowMissing"; readonly indicator: IndicatorName }
  | { readonly code: "structure.rowUnknown"; readonly key: string }
  | { readonly code: "structure.columnMissing"; readonly column: string }
  | { readonly code: "structure.identityDamaged"; readonly mark: string }
  | { readonly code: "structure.layoutNewer"; readonly found: number; readonly known: number }
  | { readonly code: "structure.setUnknown"; readonly setId: string }
  | { readonly code: "internal.checkFailed"; readonly check: string };

export type FindingCode = FindingDetail["code"];

/** What people call the row: its code and the beginning of its text. */
export type IndicatorName = { readonly code: string; readonly text: string };

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
