import { requireAllowed, requireUnprotected } from "../edit/guards";
import { setSize } from "../edit/lines";
import { restyle, stylesIn } from "../edit/styles";
import { rowCount } from "../model/address";
import type { CellStyle } from "../model/style";
import { ExcelError } from "../model/excelError";
import type { Argument, Property } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import type { Json } from "../protocol/json";
import { booleanOf, colourOf, numberOf, oneOf, textOf } from "./arguments";
import { rangeBorderCollection } from "./rangeBorders";
import type { RangeSelf } from "./rangeSelf";

/** null as soon as two cells differ: what Excel answers for a mixed range. */
function commonStyle(self: RangeSelf, read: (style: CellStyle) => Json): Json {
  const values = new Set<Json>();
  for (const area of self.areas) for (const style of stylesIn(self.sheet, area)) values.add(read(style));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

/** "If the row heights are not uniform, null will be returned." */
function commonHeight({ sheet, area }: RangeSelf): Json {
  const heights = Array.from({ length: rowCount(area) }, (_, at) => sheet.rowHeight(area.top + at));
  return heights.every((height) => height === heights[0]) ? (heights[0] ?? null) : null;
}

function changeStyle(self: RangeSelf, change: (style: CellStyle) => CellStyle): void {
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

/** Excel.RangeFormat, of a Range or of RangeAreas. */
export const rangeFormat = new ObjectClass<RangeSelf>("RangeFormat", {
  properties: {
    WrapText: styled(
      (style) => style.wrapText,
      (style, value) => ({ ...style, wrapText: booleanOf(value) }),
    ),
    ShrinkToFit: styled(
      (style) => style.shrinkToFit,
      (style, value) => ({ ...style, shrinkToFit: booleanOf(value) }),
    ),
    HorizontalAlignment: styled(
      (style) => style.horizontal,
      (style, value) => ({ ...style, horizontal: oneOf(HORIZONTAL, value) }),
    ),
    VerticalAlignment: styled(
      (style) => style.vertical,
      (style, value) => ({ ...style, vertical: oneOf(VERTICAL, value) }),
    ),
    RowHeight: {
      read: commonHeight,
      write: ({ app, sheet, area }, value) => setSize(app, sheet, area, "row", numberOf(value)),
    },
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
  },
});

/** Excel's font sizes: 1 to 409. */
function fontSize(value: Argument): number {
  const points = numberOf(value);
  if (points < 1 || points > 409) throw new ExcelError("InvalidArgument", `a font of ${points} points`);
  return points;
}

const formatProtection = new ObjectClass<RangeSelf>("FormatProtection", {
  properties: {
    Locked: {
      read: (self) => commonStyle(self, (style) => style.locked),
      // Not even "format cells" lets the lock be changed on a protected sheet.
      write: (self, value) => {
        requireUnprotected(self.app, self.sheet);
        changeStyle(self, (style) => ({ ...style, locked: booleanOf(value) }));
      },
    },
  },
});
