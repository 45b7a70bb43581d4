import type { IndicatorName } from "./finding";

/** Findings on table forms: Biểu 02, Theo dõi vốn and the forms of 2026–2030. `indicator` names the row. */
export type TableFindingDetail =
  /** A text that is a number: no sum counts it. Its repair has the ways to read it. */
  | { readonly code: "table.numberAsText"; readonly indicator: IndicatorName }
  | { readonly code: "table.notANumber"; readonly indicator: IndicatorName }
  | { readonly code: "table.negative"; readonly indicator: IndicatorName }
  | { readonly code: "table.formulaError"; readonly indicator: IndicatorName }
  | { readonly code: "table.formulaOverwritten"; readonly indicator: IndicatorName }
  /** A sum that is not what its parts give: typed over, changed, or not calculated anew. */
  | {
      readonly code: "table.sumDiffers";
      readonly indicator: IndicatorName;
      readonly shown: number;
      readonly expected: number;
    }
  /** A row with figures that was inserted, not copied from one of ours: its own totals are missing. */
  | { readonly code: "table.rowWithoutFormulas"; readonly indicator: IndicatorName }
  /** The sheet's own words in the column Đối chiếu stand in the target. */
  | { readonly code: "table.remark"; readonly indicator: IndicatorName }
  | { readonly code: "table.columnMissing"; readonly column: string }
  /** Asked by this kind of form and not filled in; `column` is its heading. */
  | { readonly code: "table.valueMissing"; readonly indicator: IndicatorName; readonly column: string }
  /** Nothing at all stands in a column the form is about. */
  | { readonly code: "table.nothingEntered"; readonly column: string }
  /** A word that is not in the column's list, so that nothing counts it; `column` is its heading. */
  | { readonly code: "table.notListed"; readonly indicator: IndicatorName; readonly column: string }
  | { readonly code: "table.notADate"; readonly indicator: IndicatorName }
  /** The sheet itself says Sai số liệu for what is typed. */
  | { readonly code: "table.valueInvalid"; readonly indicator: IndicatorName }
  | { readonly code: "table.unmet"; readonly indicator: IndicatorName }
  /** A verdict that was chosen, and a result beside it that says otherwise. */
  | { readonly code: "table.verdictContradicts"; readonly indicator: IndicatorName; readonly result: string }
  /** Không xét without a word of why. */
  | { readonly code: "table.reasonMissing"; readonly indicator: IndicatorName }
  | MoneyFindingDetail
  | WorkFindingDetail
  /** Money of one source: planned here (Theo dõi vốn) and there (Biểu 02), in đồng. */
  | {
      readonly code: "table.sourceDiffers";
      readonly indicator: IndicatorName;
      readonly here: number;
      readonly there: number;
      readonly sheetName: string;
    };

/** Amounts are in the unit of the sheet's head unless `Dong` says otherwise. */
type MoneyFindingDetail =
  /** Exactly a thousand or a million times what stands beside it, or that part of it. */
  | {
      readonly code: "table.unitSlip";
      readonly indicator: IndicatorName;
      readonly amount: number;
      readonly expected: number;
      readonly comparedWith: "need" | "plan";
      readonly factor: number;
    }
  /** No work of a commune costs so much or so little: most likely typed in another unit. */
  | { readonly code: "table.unlikelyAmount"; readonly indicator: IndicatorName; readonly amountInDong: number }
  /** A thousand times the usual amount of its column, or that part of it. */
  | {
      readonly code: "table.unusualAmount";
      readonly indicator: IndicatorName;
      readonly amount: number;
      readonly usual: number;
    }
  | {
      readonly code: "table.overPlan";
      readonly indicator: IndicatorName;
      readonly disbursed: number;
      readonly plan: number;
    }
  | { readonly code: "table.decisionMissing"; readonly indicator: IndicatorName }
  | {
      readonly code: "table.decisionIncomplete";
      readonly indicator: IndicatorName;
      readonly lacks: "number" | "date";
    }
  /** Money of earlier years that is not disbursed although the last quarter has begun. */
  | { readonly code: "table.carryOverOpen"; readonly indicator: IndicatorName; readonly left: number };

type WorkFindingDetail =
  | {
      readonly code: "table.finishedShort";
      readonly indicator: IndicatorName;
      readonly done: number;
      readonly quantity: number;
    }
  | {
      readonly code: "table.startedBefore";
      readonly indicator: IndicatorName;
      readonly done: number;
    }
  | {
      readonly code: "table.doneOverPlan";
      readonly indicator: IndicatorName;
      readonly done: number;
      readonly quantity: number;
    }
  /** `deadline` is Excel's serial number of the last day. */
  | { readonly code: "table.workOverdue"; readonly indicator: IndicatorName; readonly deadline: number };
