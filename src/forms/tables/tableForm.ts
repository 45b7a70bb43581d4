import type { FormMode } from "../formMode";
import type { Frame } from "../frame";
import type { OptionalSource } from "../money/fundingSourceId";
import type { MoneyUnit } from "../money/moneyUnit";
import type { PlanCell, PlanChart, PlanConditionalFormat, ValidationWords } from "../sheetPlan";
import type { FixedFigures } from "./fixedRows";
import type { RequiredInput } from "./requiredInput";
import type { TableColumn } from "./tableColumn";
import type { TableFormId } from "./tableFormId";
import type { TablePlaces } from "./tablePlaces";

/** Whose form it is and for when; each sheet carries its own copy. */
export type TableSubject = {
  /** Names without "xã" and "thôn" before them, NFC. */
  readonly commune: string;
  /** Mã đơn vị hành chính; empty where not known. */
  readonly communeCode: string;
  /** Empty for a form of the whole commune. */
  readonly village: string;
  readonly year: number;
  readonly mode: FormMode;
  /** ISO; null in a plan, or where it is not known yet. */
  readonly asOf: string | null;
  readonly frame: Frame;
  readonly moneyUnit: MoneyUnit;
  readonly responsibles: readonly string[];
  /** Sources of money the commune has no use for: they have no column and no row. None where it is absent. */
  readonly withoutSources?: readonly OptionalSource[];
  /** "95/KH-UBND" where the sheet is an example; null for an officer's own form. */
  readonly example: string | null;
};

/** From the first to the last of these columns; every mode shows both. */
export type ColumnSpan = readonly [first: string, last: string];

/**
 * Where the head's choices stand. Labels end at their choice. The unit of money stands at the right of the counter's
 * line, right over the table; null in a form without money. Where a plan shows few columns, Loại biểu says without a
 * label what it is, and the day of the figures, which a plan does not have, may stand over columns it hides.
 */
export type HeadSpans = {
  readonly left: ColumnSpan;
  readonly right: ColumnSpan;
  readonly place: ColumnSpan;
  readonly modeLabel: ColumnSpan | null;
  readonly mode: ColumnSpan;
  readonly asOfLabel: ColumnSpan;
  readonly asOf: ColumnSpan;
  readonly unit: { readonly label: ColumnSpan; readonly choice: ColumnSpan } | null;
};

/**
 * `total` and `sum` are bold and shaded, `strong` bold, `heading` bold and never the last of a page, `item` plain, `part`
 * in italics, `titles` names what stands in the columns below it, `hidden` is an anchor nobody sees.
 */
export type RowLook = "total" | "sum" | "strong" | "heading" | "item" | "part" | "titles" | "hidden";

export function isBold(look: RowLook): boolean {
  return look === "total" || look === "sum" || look === "strong" || look === "heading" || look === "titles";
}

export type TableRow = {
  /** Text of the hidden key column: unique, never like a number; empty for rows officers fill freely. */
  readonly key: string;
  readonly look: RowLook;
  /** By column id; a column that is not named stays empty. */
  readonly cells: (at: RowAt) => Readonly<Record<string, PlanCell>>;
  /** Columns an officer fills in on this row. */
  readonly inputs: readonly string[];
  /** Lines of text the row has room for however little stands in it now: Excel does not heighten it by itself. */
  readonly leastLines?: number;
};

/** Where a row stands once the table is laid out. */
export type RowAt = { readonly row: number; readonly places: TablePlaces };

/** Words of a drop-down; they lie in hidden cells of the head. Numbers stay numbers, so that a typed 2 is in the list. */
export type TableList = { readonly id: string; readonly words: readonly (string | number)[] };

/** What Excel says while somebody types in these columns, on rows from `from` to the table's end. */
export type TableValidation = {
  readonly columns: readonly string[];
  /** Key of the first row it holds for; null for all. */
  readonly from: string | null;
  /** Keys of the only rows it holds for; all where it is absent. */
  readonly only?: readonly string[];
  readonly rule:
    /**
     * `others`: what else may stand there; words nobody thought of are then asked about, not refused. `trimmed`: the
     * form's formulas take no heed of blanks at the ends.
     */
    | {
        readonly kind: "list";
        readonly list: string;
        readonly others?: "numbers" | "words";
        readonly trimmed?: boolean;
      }
    /** A number or nothing. */
    | { readonly kind: "number" }
    | { readonly kind: "date" };
  readonly words: ValidationWords;
};

export type TableForm = {
  readonly id: TableFormId;
  readonly layoutVersion: number;
  readonly subject: TableSubject;
  /** Where the rows come from a criterion set: which, in what state (`setReference`), and for which area. The sheet remembers it. */
  readonly criteria?: { readonly setId: string; readonly area: string; readonly versions: readonly string[] };
  /** What stands behind the place in the head: "xã nhóm 2". */
  readonly placeNote?: string;
  /** The wished name of the sheet; "VD " is put before it in an example. */
  readonly sheetName: string;
  /** "Biểu số 02"; empty for a form without a number. */
  readonly formNumber: string;
  /** Templates with {year}, {month}, {quarter}, {previousYear}, {nextYear}. */
  readonly titles: Readonly<Record<FormMode, string>>;
  readonly columns: readonly TableColumn[];
  readonly spans: HeadSpans;
  readonly rows: readonly TableRow[];
  /** The line under the head: what is reached, what is open. Null where there is nothing to count. */
  readonly counter: ((places: TablePlaces) => CounterLine) | null;
  readonly lists: readonly TableList[];
  readonly validations: readonly TableValidation[];
  readonly colours: (places: TablePlaces) => readonly PlanConditionalFormat[];
  /** What the column "check" (Đối chiếu) says where all is well; every other word there is something to look at. */
  readonly soundRemarks?: readonly string[];
  /** What it says of faults that have a check of their own. */
  readonly checkedRemarks?: readonly string[];
  /** What has to be filled in; nothing where it is absent. */
  readonly required?: readonly RequiredInput[];
  /** Where the lines of amounts are given: what is summed down and across. */
  readonly figures?: FixedFigures;
  /** At least one: the first line under the table ends the ranges its formulas look over. */
  readonly notes: readonly [string, ...string[]];
  /** The last column on paper; columns after it are for the screen. */
  readonly lastPrinted: string;
  /** Drawn below everything else, from `places.chartTop` to `places.chartBottom`. */
  readonly charts?: (places: TablePlaces) => readonly PlanChart[];
  /** Where the officer begins: a row by its index in `rows`. */
  readonly firstInput: { readonly row: number; readonly column: string };
};

/** `longest` is the most the formula can say: the row's height follows it. */
export type CounterLine = { readonly cell: PlanCell; readonly longest: string };
