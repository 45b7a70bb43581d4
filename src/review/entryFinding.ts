import type { Comparison } from "../criteria/criterionSet";
import type { Oddity } from "../grid/cleanText";
import type { IndicatorName } from "./finding";

export type { Oddity };

/** What is found only on a Biểu 01 somebody typed into. */
export type EntryFindingDetail =
  /** Đạt, and no word of what proves it. */
  | { readonly code: "entry.evidenceMissing"; readonly indicator: IndicatorName }
  /** A formula of the officer's own in a cell that is asked, which gives nothing. */
  | { readonly code: "entry.formulaEmpty"; readonly indicator: IndicatorName }
  /** Characters nobody sees, or blanks only. */
  | { readonly code: "entry.oddCharacters"; readonly indicator: IndicatorName; readonly oddity: Oddity }
  /** The cell's own format shows the hundredfold of what is counted. */
  | {
      readonly code: "entry.percentFormat";
      readonly indicator: IndicatorName;
      readonly shown: number;
      readonly counted: number;
    }
  /** Rounded as it is shown, the figure is on the other side of the threshold. */
  | {
      readonly code: "entry.roundedOver";
      readonly indicator: IndicatorName;
      readonly shown: number;
      readonly value: number;
      readonly unit: string | null;
      readonly met: boolean;
    }
  /** "1/2" typed, a day kept; `day` is Excel's serial number. */
  | {
      readonly code: "entry.becameDate";
      readonly indicator: IndicatorName;
      readonly day: number;
      readonly where: "figure" | "text";
    }
  /** About so many times the figure of the last period, or the last so many times this one. */
  | {
      readonly code: "entry.unitSlip";
      readonly indicator: IndicatorName;
      readonly value: number;
      readonly last: number;
      readonly unit: string | null;
      readonly factor: 10 | 100 | 1000;
    }
  | {
      readonly code: "entry.farFromLast";
      readonly indicator: IndicatorName;
      readonly value: number;
      readonly last: number;
      readonly unit: string | null;
    }
  /** Easier to meet than the set's own. */
  | ({ readonly code: "entry.thresholdLowered" } & ThresholdChange)
  | ({ readonly code: "entry.thresholdChanged" } & ThresholdChange)
  /** Said once a sheet: thresholds with an asterisk. */
  | { readonly code: "entry.thresholdsUnchecked"; readonly count: number }
  | { readonly code: "entry.particularsMissing"; readonly what: "number" | "date" | "frameLine" | "place" }
  /** "95/KH-UBND": the sheet is the example, not a form of one's own. */
  | { readonly code: "entry.exampleSheet"; readonly example: string }
  /** Words that stand for words still to come: "Nguyễn Văn A", "xxx". */
  | { readonly code: "entry.sampleText"; readonly indicator: IndicatorName; readonly words: string };

type ThresholdChange = {
  readonly indicator: IndicatorName;
  readonly written: number | string;
  readonly own: number | string;
  readonly op: Comparison | null;
  readonly unit: string | null;
};
