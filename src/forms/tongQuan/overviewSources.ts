import type { FundingSourceId } from "../money/fundingSourceId";

/** Cells of another sheet as a formula writes them: "'Biểu 01 NTM 2023'!$J$7:$J$99". */
export type OtherSheet = {
  readonly name: string;
  /** A column of the sheet's table by its id, from the row of ids to the row under its last. */
  readonly range: (columnId: string) => string;
  /** Where Loại biểu is chosen. */
  readonly modeCell: string;
};

/** One set, or one village, of a Biểu 01. */
export type ResultSource = {
  readonly sheet: OtherSheet;
  /** "NTM nâng cao", "Thôn Còn Toòng". */
  readonly label: string;
  /** Zero-based place of the set in the sheet's list: its keys say it. */
  readonly set: number;
  /** Columns of verdicts: by period, or of one of several villages side by side. */
  readonly group: "periods" | `unit${number}`;
  /** Whether last year is the same unit and set; null where the sheet has no last year. */
  readonly comparisonCell: string | null;
  readonly criteria: readonly { readonly no: number; readonly name: string }[];
};

/** A Biểu 02: what each source gives, in the unit of its own head. */
export type WorksSource = {
  readonly unitCell: string;
  /** Cells of the row TỔNG CỘNG; a source the sheet does not have is absent. */
  readonly totals: ReadonlyMap<FundingSourceId, string>;
};

export type FundColumn = "planned" | "carried" | "disbursed";

/** A Theo dõi vốn: what each source was given and spent. */
export type FundsSource = {
  readonly unitCell: string;
  readonly totals: ReadonlyMap<FundingSourceId, Readonly<Record<FundColumn, string>>>;
};

/** What a Tổng quan looks at: forms of one year in the same workbook. */
export type OverviewSources = {
  readonly results: readonly ResultSource[];
  readonly works: readonly WorksSource[];
  readonly funds: readonly FundsSource[];
  /** Names that lead something, as the sheets say them. */
  readonly people: readonly string[];
};

export const NO_SOURCES: OverviewSources = { results: [], works: [], funds: [], people: [] };
