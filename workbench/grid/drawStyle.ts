import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { ConditionalStyle } from "../excel-host/model/conditionalFormat";
import type { Border, BorderWeight, CellStyle } from "../excel-host/model/style";

/** Styles are shared between cells, so each is translated once. */
const drawn = new WeakMap<CellStyle, IStyleData>();

/** Univer's words for a cell's format; the number format is left out, because the text is made from the model. */
export function drawStyle(style: CellStyle): IStyleData {
  const known = drawn.get(style);
  if (known !== undefined) return known;
  const made = translate(style);
  drawn.set(style, made);
  return made;
}

function translate(style: CellStyle): IStyleData {
  const borders = drawBorders(style);
  return {
    ff: withStandIns(style.fontName),
    fs: style.fontSize,
    cl: { rgb: style.fontColor },
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline === "None" ? {} : { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.fill === null ? {} : { bg: { rgb: style.fill } }),
    ...(borders === null ? {} : { bd: borders }),
    ht: HORIZONTAL[style.horizontal],
    vt: VERTICAL[style.vertical],
    tb: style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  };
}

/** Forms are set in the fonts of offices; where these are missing, ones of the same widths stand in. */
function withStandIns(font: string): string {
  return font === "Times New Roman" ? `${font}, Liberation Serif, Tinos, serif` : `${font}, Carlito, Arial, sans-serif`;
}

/** What a conditional format changes; what it does not mention stays the cell's own. */
export function drawConditionalStyle(style: ConditionalStyle): IStyleBase {
  return {
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === undefined ? {} : { bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.italic === undefined ? {} : { it: style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.strikethrough === undefined
      ? {}
      : { st: { s: style.strikethrough ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
  };
}

function drawBorders({ borders }: CellStyle): IBorderData | null {
  const sides: IBorderData = {};
  const put = (side: "t" | "b" | "l" | "r", border: Border) => {
    const line = drawBorder(border);
    if (line !== null) sides[side] = line;
  };
  put("t", borders.EdgeTop);
  put("b", borders.EdgeBottom);
  put("l", borders.EdgeLeft);
  put("r", borders.EdgeRight);
  return Object.keys(sides).length === 0 ? null : sides;
}

function drawBorder({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === "None") return null;
  return { s: LINES[style] ?? WEIGHTS[weight], cl: { rgb: color } };
}

const LINES: Partial<Record<Border["style"], BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const WEIGHTS: Record<BorderWeight, BorderStyleTypes> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Record<CellStyle["horizontal"], HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<CellStyle["vertical"], VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};
