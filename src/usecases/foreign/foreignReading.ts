import type { IndicatorVerdict, SetCounts } from "../../assessment/verdict";
import type { CellArea, CellPosition } from "../../grid/address";
import type { Certainty, ForeignColumn, ForeignRole, Found } from "../../recognition/foreign/foreignTable";
import type { Correction, RowTie } from "./remembered";
import type { InsertedSheet } from "../ports";
import type { Finding, FindingTarget } from "../../review/finding";

/** What was understood of a sheet that is none of ours. */
export type ForeignReading = {
  readonly sheetId: string;
  readonly sheetName: string;
  /** None: "Không tìm thấy biểu". */
  readonly tables: readonly ForeignTableReport[];
  /** Where this sheet has none: the sheets of others that have. */
  readonly elsewhere: readonly InsertedSheet[];
};

type TableReport = {
  readonly region: CellArea;
  readonly columns: readonly ForeignColumn[];
  readonly findings: readonly Finding[];
};

export type ForeignTableReport = CriteriaReport | FundingReport;

export type CriteriaReport = TableReport & {
  readonly kind: "criteria";
  /** One for each set of the list. */
  readonly sets: readonly ForeignSetReport[];
  /** Null where nothing says which. */
  readonly area: Found<NamedArea | null>;
  readonly year: Found<number | null>;
  /** Rows tied to an indicator, and those of them to be looked at again. */
  readonly rows: { readonly tied: number; readonly doubtful: number; readonly untied: number };
  /** Whether there are results that can be coloured. */
  readonly hasResults: boolean;
  /** Whether the sheet has a column of verdicts. */
  readonly hasVerdicts: boolean;
  readonly setIds: readonly string[];
  /** What it can be corrected to. */
  readonly choices: {
    readonly sets: readonly { readonly setIds: readonly string[]; readonly title: string }[];
    readonly areas: readonly NamedArea[];
    readonly years: readonly number[];
  };
  /** Each row that is tied to an indicator, down the sheet. */
  readonly tied: readonly TiedRow[];
  /** Rows to be looked at again, and those that could not be tied. */
  readonly uncertain: readonly UncertainRow[];
  /** Indicators no row is tied to. */
  readonly free: readonly FreeIndicator[];
};

export type NamedArea = { readonly id: string; readonly name: string };

export type TiedRow = {
  /** "17.1", with its set where there are two. */
  readonly name: string;
  /** As the sheet words it. */
  readonly text: string;
  readonly verdict: IndicatorVerdict;
  readonly certainty: Certainty;
  /** Its result, or its text where the table has no results. */
  readonly target: FindingTarget;
};

export type UncertainRow = {
  readonly row: number;
  readonly at: CellPosition;
  readonly text: string;
  /** What it was taken for; null for a row that could not be tied. */
  readonly indicator: FreeIndicator | null;
};

export type FreeIndicator = { readonly tie: RowTie; readonly text: string };

export type ForeignSetReport = {
  /** "NTM nâng cao"; empty where there is one. */
  readonly label: string;
  readonly title: string;
  readonly noun: "chỉ tiêu" | "nội dung";
  /** Of the indicators that stand in the table. */
  readonly counts: SetCounts;
};

export type FundingReport = TableReport & {
  readonly kind: "funding";
  readonly unit: string | null;
  readonly items: number;
};

export type { Certainty, Correction, ForeignColumn, ForeignRole };
