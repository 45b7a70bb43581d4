import { requireAllowed, requireUnprotected } from "../edit/guards";
import { commonLine, setSize } from "../edit/lines";
import { restyle, stylesIn } from "../edit/styles";
import type { CellStyle } from "../model/style";
import { ExcelError } from "../model/excelError";
import type { Argument, Property } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import type { Json } from "../protocol/json";
import { booleanOf, colourOf, integerOf, numberOf, oneOf, textOf } from "./arguments";
import { rangeBorderCollection } from "./rangeBorders";
import type { RangeSelf } from "./rangeSelf";

/** null as soon as two cells differ: what Excel answers for a mixed range. */
export function commonStyle(self: RangeSelf, read: (style: CellStyle) => Json): Json {
  const values = new Set<Json>();
  for (const area of self.areas) for (const style of stylesIn(self.sheet, area)) values.add(read(style));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

export function changeStyle(self: RangeSelf, change: (style: CellStyle) => CellStyle): void {
  requireAllowed(self.app, self.sheet, "allowFormatCells");
  for (const area of self.areas) restyle(self.sheet, area, change);
}

function styled(
  read: (style: CellStyle) => Json,
  change: (style: CellStyle, value: Argument) => CellStyle,
): Property<RangeSelf> {
  return {
    read: (self) => commonStyle(self, read),
    write: (self, value) => changeStyle(self, (style) => change(style, value)),
  };
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const MAX_INDENT = 250;

/** A size over several areas is null unless all agree. */
function size(axis: "row" | "column"): Property<RangeSelf> {
  return {
    read: ({ sheet, areas }) => {
      const read = (index: number): number => (axis === "row" ? sheet.rowHeight(index) : sheet.columnWidth(index));
      const sizes = new Set(areas.map((area) => commonLine(sheet, area, axis, read)));
      const [only] = sizes;
      return sizes.size === 1 && only !== undefined ? only : null;
    },
    write: ({ app, sheet, areas }, value) => {
      for (const area of areas) setSize(app, sheet, area, axis, numberOf(value));
    },
  };
}

function indent(value: Argument): number {
  const level = integerOf(value);
  if (level < 0 || level > MAX_INDENT) throw new ExcelError("InvalidArgument", `an indent of ${level}`);
  return level;
}

/** Excel.RangeFormat, of a Range or of RangeAreas. */
export const rangeFormat = new ObjectClass<RangeSelf>("RangeFormat", {
  properties: {
    RowHeight: size("row"),
    ColumnWidth: size("column"),
    WrapText: styled(
      (style) => style.wrapText,
      (style, value) => ({ ...style, wrapText: booleanOf(value) }),
    ),
    HorizontalAlignment: styled(
      (style) => style.horizontal,
      (style, value) => ({ ...style, horizontal: oneOf(HORIZONTAL, value) }),
    ),
    VerticalAlignment: styled(
      (style) => style.vertical,
      (style, value) => ({ ...style, vertical: oneOf(VERTICAL, value) }),
    ),
    IndentLevel: styled(
      (style) => style.indent,
      (style, value) => ({ ...style, indent: indent(value) }),
    ),
  },
  objects: {
    Fill: (self) => rangeFill.of(self),
    Font: (self) => rangeFont.of(self),
    Borders: (self) => rangeBorderCollection.of(self),
    Protection: (self) => formatProtection.of(self),
  },
});

const rangeFill = new ObjectClass<RangeSelf>("RangeFill", {
  properties: {
    Color: styled(
      (style) => style.fill ?? "#FFFFFF",
      (style, value) => ({ ...style, fill: colourOf(value) }),
    ),
  },
  methods: {
    Clear: {
      effect: "write",
      call: (self) => {
        changeStyle(self, (style) => ({ ...style, fill: null }));
        return null;
      },
    },
  },
});

const rangeFont = new ObjectClass<RangeSelf>("RangeFont", {
  properties: {
    Name: styled(
      (style) => style.fontName,
      (style, value) => ({ ...style, fontName: textOf(value) }),
    ),
    Size: styled(
      (style) => style.fontSize,
      (style, value) => ({ ...style, fontSize: fontSize(value) }),
    ),
    Color: styled(
      (style) => style.fontColor,
      (style, value) => ({ ...style, fontColor: colourOf(value) }),
    ),
    Bold: styled(
      (style) => style.bold,
      (style, value) => ({ ...style, bold: booleanOf(value) }),
    ),
    Italic: styled(
      (style) => style.italic,
      (style, value) => ({ ...style, italic: booleanOf(value) }),
    ),
    Underline: styled(
      (style) => style.underline,
      (style, value) => ({ ...style, underline: oneOf(UNDERLINE, value) }),
    ),
    Strikethrough: styled(
      (style) => style.strikethrough,
      (style, value) => ({ ...style, strikethrough: booleanOf(value) }),
    ),
  },
});

/** Excel's font sizes: 1 to 409. */
function fontSize(value: Argument): number {
  const points = numberOf(value);
  if (points < 1 || points > 409) throw new ExcelError("InvalidArgument", `a font of ${points} points`);
  return points;
}

/** Not even "format cells" lets the lock be changed on a protected sheet. */
function lock(self: RangeSelf, change: (style: CellStyle) => CellStyle): void {
  requireUnprotected(self.app, self.sheet);
  changeStyle(self, change);
}

const formatProtection = new ObjectClass<RangeSelf>("FormatProtection", {
  properties: {
    Locked: {
      read: (self) => commonStyle(self, (style) => style.locked),
      write: (self, value) => lock(self, (style) => ({ ...style, locked: booleanOf(value) })),
    },
    FormulaHidden: {
      read: (self) => commonStyle(self, (style) => style.formulaHidden),
      write: (self, value) => lock(self, (style) => ({ ...style, formulaHidden: booleanOf(value) })),
    },
  },
});
