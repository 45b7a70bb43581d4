import type { CellArea } from "../grid/address";

/**
 * A sheet as pure data: what to write, not how. `src/excel` writes it through Office.js, the workbench
 * sees the result, tests read it directly. Coordinates are zero-based.
 */
export type SheetPlan = {
  /** The name wished for; the writer numbers it when it is taken. At most 31 characters, legal in Excel. */
  readonly name: string;
  /** A full rectangle from A1. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly PlanRow[];
  /** Each row of an area becomes one merged cell. */
  readonly merges: readonly CellArea[];
  /** Applied in order: a later one wins where they overlap. */
  readonly styles: readonly PlanStyle[];
  /** Invariant number formats; everything else is General. Written before the values, or "17.10" becomes 17.1. */
  readonly numberFormats: readonly { readonly areas: readonly CellArea[]; readonly format: string }[];
  /** Input cells: unlocked, so that protecting the sheet leaves the form usable. */
  readonly inputs: readonly CellArea[];
  readonly validations: readonly PlanValidation[];
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  readonly charts?: readonly PlanChart[];
  readonly frozenRows: number;
  readonly page: PlanPage;
  /** Where the officer begins to type. */
  readonly firstInput: CellArea;
};

/** A constant, or a formula in English notation with its "=". Text is never read as a formula. */
export type PlanCell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "formula"; readonly formula: string };

/** Width in points. */
export type PlanColumn = { readonly width: number; readonly hidden: boolean };

/** Height in points: set, never left to Excel, because merged and hidden cells defeat autofit. */
export type PlanRow = { readonly height: number; readonly hidden: boolean };

export type Colour = `#${string}`;

export type PlanStyle = { readonly areas: readonly CellArea[] } & {
  readonly fill?: Colour;
  readonly fontColour?: Colour;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  /** Letters shrink where the text does not fit; only without `wrap`. */
  readonly shrink?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
  /** Thin black lines; `Inside…` between the cells of each area. */
  readonly grid?: readonly GridLine[];
  readonly fontName?: string;
};

export const GRID_LINES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

export type GridLine = (typeof GRID_LINES)[number];

/** Applied in order: a later one takes the place of an earlier one where they overlap. */
export type PlanValidation =
  | {
      readonly kind: "list";
      readonly areas: readonly CellArea[];
      readonly source: CellArea;
      readonly words: ValidationWords;
    }
  /** One area, because which cell of several a relative formula counts from is not documented. */
  | { readonly kind: "formula"; readonly area: CellArea; readonly formula: string; readonly words: ValidationWords }
  /** Takes away what an earlier one put on these cells. */
  | { readonly kind: "none"; readonly areas: readonly CellArea[] };

/** Titles at most 32 characters, the prompt 255, the warning 224: limits of Excel and of its files ([MS-OI29500]). */
export type ValidationWords = {
  readonly prompt: { readonly title: string; readonly message: string };
  /** Null where anything may be typed and the list only helps. */
  readonly warning: { readonly title: string; readonly message: string } | null;
};

export type PlanConditionalFormat = {
  readonly area: CellArea;
  /** Relative to the area's first cell, on cells of the same row only (office-js #5299). */
  readonly formula: string;
  /** Null leaves the cell, or its letters, as they are. */
  readonly fill: Colour | null;
  readonly fontColour: Colour | null;
  /** Shown instead of the cell's own number format. */
  readonly numberFormat?: string;
};

/** Values stand on the bars too, because colours alone tell nothing on black-and-white paper. */
export type PlanChart = {
  /** Lying bars, the first category on top; or standing columns, the series side by side. */
  readonly kind: "barStacked" | "columnClustered";
  readonly title: string;
  /**
   * The first row names the series, the first column the categories. Excel tells them from figures by what they hold
   * when the chart is made: plain texts, or anything under and beside an empty top-left cell.
   */
  readonly source: CellArea;
  /** The cells the chart covers. */
  readonly place: CellArea;
  /** Of the series, from left to right. */
  readonly colours: readonly Colour[];
  /** Of the value axis and of the values on the bars; "0;;" leaves out a bar's zero. */
  readonly valueFormat: string;
};

export type PlanPage = {
  readonly orientation: "Landscape" | "Portrait";
  /** Zero-based rows repeated on every printed page. */
  readonly repeatRows: { readonly top: number; readonly bottom: number };
  readonly printArea: CellArea;
  /** Zero-based rows before which a new printed page begins. The width always fits one page. */
  readonly breakBefore: readonly number[];
  /** The height fits one page, too, whatever is inserted later. */
  readonly onePage?: boolean;
  /** Header and footer in Excel's codes (&P page, &N pages). */
  readonly footer: string;
};
