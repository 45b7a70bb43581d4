export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";

export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export type Border = { readonly style: BorderStyle; readonly color: string; readonly weight: BorderWeight };

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";

export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";

/** Everything a cell's format can say. Values are immutable and shared between cells. */
export type CellStyle = {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  /** null is no fill; Excel reads it as #FFFFFF. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  /** Letters as small as the text needs; nothing while it wraps. */
  readonly shrinkToFit: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Record<BorderEdge, Border>>;
};

export const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin" };

/** A new workbook's Normal style. */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  borders: { EdgeTop: NO_BORDER, EdgeBottom: NO_BORDER, EdgeLeft: NO_BORDER, EdgeRight: NO_BORDER },
};
