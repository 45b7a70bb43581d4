import type { Comparison } from "../criterionSet";

/**
 * What a requirement cell of an annex says, whatever row it stands in: "≥ 80%", "Khá trở lên", "UBND cấp tỉnh quy định".
 * `parseThreshold` reads it, `printThreshold` writes it so that it is read back the same.
 */
export type WrittenThreshold =
  /** An empty cell, "-", "Không quy định". */
  | { readonly kind: "none" }
  /** "UBND cấp tỉnh quy định cụ thể". */
  | { readonly kind: "province" }
  | { readonly kind: "yes-no" }
  /** "Khá trở lên", "Mức độ 3". */
  | { readonly kind: "level"; readonly atLeast: string }
  | WrittenFigure;

export type WrittenFigure = {
  readonly kind: "figure";
  readonly bound: FigureBound;
  /** "100% (≥ 50% cứng hóa)": what must hold besides. */
  readonly and: readonly (FigureBound & { readonly text: string })[];
};

export type FigureBound = {
  readonly op: Comparison;
  readonly value: FigureValue;
  /** "%" makes it a percentage; null where the cell names no unit (the row's text may). */
  readonly unit: string | null;
};

export type FigureValue =
  | { readonly kind: "value"; readonly value: number }
  /** "Năm 2023: 42; năm 2024: 45". */
  | { readonly kind: "by-year"; readonly byYear: Readonly<Record<string, number>> };

export type ThresholdReading =
  /** `doubts` is what a person should look at again (Cần xem lại); empty where the text can mean one thing only. */
  | { readonly kind: "read"; readonly threshold: WrittenThreshold; readonly doubts: readonly NotationDoubt[] }
  /** Nothing is guessed: the text stays a text, the row has no threshold. */
  | { readonly kind: "unreadable" };

export type NotationDoubt =
  /** "80%": at least, as the decisions write it. */
  | { readonly code: "bareNumber" }
  /** The same in a row that speaks of what should be small ("tỷ lệ hộ nghèo"): at least is read, at most may be meant. */
  | { readonly code: "bareAtMost" }
  /** "48.5": a decimal point where Vietnamese writes a comma. */
  | { readonly code: "decimalPoint" }
  /** "1.200": thousands, as Vietnamese writes them; 1,2 cannot be excluded. */
  | { readonly code: "thousands" }
  /** Words beside the figure that were kept as its unit or left out: "≥ 80% theo quy định". */
  | { readonly code: "wordsLeft"; readonly words: string };
