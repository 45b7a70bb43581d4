import type { AlignmentStyle, BorderSide, CellStyle as FileStyle, Color, FontStyle } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";
import type { ConditionalStyle } from "../excel-host/model/conditionalFormat";
import { type Border, type CellStyle, DEFAULT_STYLE, NO_BORDER } from "../excel-host/model/style";

/** Reads the styles of one file; the same style in many cells becomes the same object. */
export class StyleReader {
  private readonly known = new Map<string, CellStyle>();
  private readonly normal: CellStyle;

  constructor(
    private readonly theme: readonly string[],
    defaultFont: FontStyle | undefined,
  ) {
    this.normal = {
      ...DEFAULT_STYLE,
      fontName: defaultFont?.name ?? DEFAULT_STYLE.fontName,
      fontSize: defaultFont?.size ?? DEFAULT_STYLE.fontSize,
    };
  }

  cell(style: FileStyle | undefined): CellStyle {
    if (style === undefined) return this.normal;
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.translate(style);
    this.known.set(key, made);
    return made;
  }

  conditional({ font, fill, numFmt }: FileStyle): ConditionalStyle {
    const fontColor = this.colour(font?.color);
    // Excel writes a rule's fill as background, other programs sometimes as foreground.
    const fillColour = fill?.type === "pattern" ? this.colour(fill.bgColor ?? fill.fgColor) : null;
    return {
      ...(fillColour === null ? {} : { fill: fillColour }),
      ...(fontColor === null ? {} : { fontColor }),
      ...(font?.bold === undefined ? {} : { bold: font.bold }),
      ...(font?.italic === undefined ? {} : { italic: font.italic }),
      ...(font?.strikethrough === undefined ? {} : { strikethrough: font.strikethrough }),
      ...(numFmt === undefined ? {} : { numberFormat: numFmt }),
    };
  }

  colour(colour: Color | undefined): string | null {
    if (colour?.rgb !== undefined) return `#${colour.rgb.slice(-6).toUpperCase()}`;
    if (colour?.theme === undefined || this.theme.length === 0) return null;
    return `#${resolveThemeColor([...this.theme], colour.theme, colour.tint)}`;
  }

  private translate({ font, fill, border, alignment, numFmt, protection }: FileStyle): CellStyle {
    return {
      numberFormat: numFmt ?? "General",
      fontName: font?.name ?? this.normal.fontName,
      fontSize: font?.size ?? this.normal.fontSize,
      fontColor: this.colour(font?.color) ?? "#000000",
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      strikethrough: font?.strikethrough ?? false,
      underline: font?.underline === undefined || font.underline === false ? "None" : "Single",
      fill: fill?.type === "pattern" && fill.pattern === "solid" ? this.colour(fill.fgColor) : null,
      horizontal: HORIZONTAL[alignment?.horizontal ?? "general"],
      vertical: VERTICAL[alignment?.vertical ?? "bottom"],
      wrapText: alignment?.wrapText ?? false,
      shrinkToFit: alignment?.shrinkToFit ?? false,
      indent: alignment?.indent ?? 0,
      locked: protection?.locked ?? true,
      formulaHidden: protection?.hidden ?? false,
      borders: {
        EdgeTop: this.border(border?.top),
        EdgeBottom: this.border(border?.bottom),
        EdgeLeft: this.border(border?.left),
        EdgeRight: this.border(border?.right),
      },
    };
  }

  private border(side: BorderSide | undefined): Border {
    if (side === undefined) return NO_BORDER;
    return { ...LINES[side.style], color: this.colour(side.color) ?? "#000000" };
  }
}

const LINES: Record<BorderSide["style"], Pick<Border, "style" | "weight">> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

const HORIZONTAL: Record<NonNullable<AlignmentStyle["horizontal"]>, CellStyle["horizontal"]> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Record<NonNullable<AlignmentStyle["vertical"]>, CellStyle["vertical"]> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};
