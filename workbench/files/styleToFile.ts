import type { AlignmentStyle, BorderLineStyle, BorderSide, CellStyle as FileStyle } from "hucre";
import type { ConditionalStyle } from "../excel-host/model/conditionalFormat";
import type { Border, BorderWeight, CellStyle } from "../excel-host/model/style";
import { fileColour } from "./fileUnits";

/** Styles are shared between cells, so each is translated once. */
const written = new WeakMap<CellStyle, FileStyle>();

export function styleToFile(style: CellStyle): FileStyle {
  const known = written.get(style);
  if (known !== undefined) return known;
  const made = translate(style);
  written.set(style, made);
  return made;
}

function translate(style: CellStyle): FileStyle {
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight } = style.borders;
  return {
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    font: {
      name: style.fontName,
      size: style.fontSize,
      color: fileColour(style.fontColor),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.strikethrough ? { strikethrough: true } : {}),
      ...(style.underline === "None" ? {} : { underline: UNDERLINES[style.underline] }),
    },
    ...(style.fill === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: fileColour(style.fill) } as const }),
    border: {
      ...line("top", EdgeTop),
      ...line("bottom", EdgeBottom),
      ...line("left", EdgeLeft),
      ...line("right", EdgeRight),
    },
    alignment: {
      ...(style.horizontal === "General" ? {} : { horizontal: HORIZONTAL[style.horizontal] }),
      vertical: VERTICAL[style.vertical],
      ...(style.wrapText ? { wrapText: true } : {}),
      ...(style.shrinkToFit ? { shrinkToFit: true } : {}),
      ...(style.indent > 0 ? { indent: style.indent } : {}),
    },
    protection: { locked: style.locked, hidden: style.formulaHidden },
  };
}

export function conditionalStyleToFile(style: ConditionalStyle): FileStyle {
  const { fontColor, bold, italic, strikethrough, fill, numberFormat } = style;
  return {
    font: {
      ...(fontColor === undefined ? {} : { color: fileColour(fontColor) }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(strikethrough === undefined ? {} : { strikethrough }),
    },
    // A rule's fill is its background colour, where a cell's is its foreground: Excel's files differ there.
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: fileColour(fill) } as const }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}

function line(side: "top" | "bottom" | "left" | "right", border: Border): Record<string, BorderSide> {
  if (border.style === "None") return {};
  return { [side]: { style: lineStyle(border), color: fileColour(border.color) } };
}

function lineStyle({ style, weight }: Border): BorderLineStyle {
  const heavy = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Double":
      return "double";
    case "Dot":
      return "dotted";
    case "Dash":
      return heavy ? "mediumDashed" : "dashed";
    case "DashDot":
      return heavy ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return heavy ? "mediumDashDotDot" : "dashDotDot";
    case "SlantDashDot":
      return "slantDashDot";
    default:
      return WEIGHTS[weight];
  }
}

const WEIGHTS: Record<BorderWeight, BorderLineStyle> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

const UNDERLINES = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

const HORIZONTAL: Record<CellStyle["horizontal"], NonNullable<AlignmentStyle["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Record<CellStyle["vertical"], NonNullable<AlignmentStyle["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};
