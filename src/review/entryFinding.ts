import type { IndicatorName } from "./finding";

/** What is found only on a Biểu 01 somebody typed into. */
export type EntryFindingDetail =
  /** Đạt, and no word of what proves it. */
  | { readonly code: "entry.evidenceMissing"; readonly indicator: IndicatorName }
  /** A formula of the officer's own in a cell that is asked, which gives nothing. */
  | { readonly code: "entry.formulaEmpty"; readonly indicator: IndicatorName };
