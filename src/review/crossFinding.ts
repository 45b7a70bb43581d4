import type { IndicatorName } from "./finding";

/** What another sheet of the workbook says otherwise; `sheetName` is that sheet. */
export type CrossFindingDetail =
  /** Excel did not give the other sheets: nothing was compared. */
  | { readonly code: "cross.notCompared" }
  /** The same name written in two ways, or another name with the same code. */
  | {
      readonly code: "cross.nameDiffers";
      readonly what: "commune" | "village";
      readonly here: string;
      readonly there: string;
      readonly sheetName: string;
    }
  /** A form of another commune in the same workbook. */
  | { readonly code: "cross.otherCommune"; readonly there: string; readonly sheetName: string }
  | {
      readonly code: "cross.codeDiffers";
      readonly here: string;
      readonly there: string;
      readonly sheetName: string;
    }
  /** Another group of communes, so that other thresholds hold. */
  | { readonly code: "cross.areaDiffers"; readonly sheetName: string }
  /** Made from another state of the same criterion set. */
  | { readonly code: "cross.setDiffers"; readonly sheetName: string }
  /** Days are Excel's serial numbers. */
  | {
      readonly code: "cross.dayDiffers";
      readonly here: number;
      readonly there: number;
      readonly sheetName: string;
    }
  /** The same form in an older layout. */
  | { readonly code: "cross.olderSheet"; readonly sheetName: string }
  /** Unmet in the plan of Biểu 01, and Biểu 02 has no work for it. */
  | { readonly code: "cross.criterionWithoutWork"; readonly indicator: IndicatorName; readonly sheetName: string }
  /** Met at 31/12 by Biểu 01, and Biểu 02 has works for it. */
  | {
      readonly code: "cross.workForMet";
      readonly indicator: IndicatorName;
      readonly works: number;
      readonly sheetName: string;
    }
  /** The same content with another quantity. */
  | {
      readonly code: "cross.quantityDiffers";
      readonly indicator: IndicatorName;
      readonly here: number;
      readonly there: number;
      readonly unit: string;
      readonly sheetName: string;
    };
