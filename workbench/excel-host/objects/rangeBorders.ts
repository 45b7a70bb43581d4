import { requireAllowed } from "../edit/guards";
import { restyle, stylesIn } from "../edit/styles";
import type { Area } from "../model/address";
import type { Border, BorderEdge, CellStyle } from "../model/style";
import type { Argument, HostObject, Property } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import type { Json } from "../protocol/json";
import { colourOf, oneOf } from "./arguments";
import type { RangeSelf } from "./rangeSelf";

/** Excel.BorderIndex, without the diagonals. */
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Side = (typeof SIDES)[number];

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;

type BorderSelf = { readonly range: RangeSelf; readonly side: Side };

type Strip = { readonly area: Area; readonly edge: BorderEdge };

/** Which cells carry a side of a range, and on which of their own edges. */
function strips(area: Area, side: Side): Strip[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, edge: "EdgeTop" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, edge: "EdgeBottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, edge: "EdgeLeft" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, edge: "EdgeRight" }];
    case "InsideVertical":
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: area.right - 1 }, edge: "EdgeRight" },
        { area: { ...area, left: area.left + 1 }, edge: "EdgeLeft" },
      ];
    case "InsideHorizontal":
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, edge: "EdgeBottom" },
        { area: { ...area, top: area.top + 1 }, edge: "EdgeTop" },
      ];
  }
}

function change({ range, side }: BorderSelf, edit: (border: Border) => Border): void {
  requireAllowed(range.app, range.sheet, "allowFormatCells");
  for (const area of range.areas) {
    for (const strip of strips(area, side)) {
      restyle(range.sheet, strip.area, (style) => withBorder(style, strip.edge, edit));
    }
  }
}

function withBorder(style: CellStyle, edge: BorderEdge, edit: (border: Border) => Border): CellStyle {
  return { ...style, borders: { ...style.borders, [edge]: edit(style.borders[edge]) } };
}

function common({ range, side }: BorderSelf, read: (border: Border) => Json): Json {
  const values = new Set<Json>();
  for (const area of range.areas) {
    for (const strip of strips(area, side)) {
      for (const style of stylesIn(range.sheet, strip.area)) values.add(read(style.borders[strip.edge]));
    }
  }
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

function border(
  read: (border: Border) => Json,
  edit: (border: Border, value: Argument) => Border,
): Property<BorderSelf> {
  return {
    read: (self) => common(self, read),
    write: (self, value) => change(self, (held) => edit(held, value)),
  };
}

/** Drawn as soon as it has a colour: Excel then makes the line continuous (from memory). */
function drawn(held: Border): Border {
  return held.style === "None" ? { ...held, style: "Continuous" } : held;
}

const rangeBorder = new ObjectClass<BorderSelf>("RangeBorder", {
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    Style: border(
      (held) => held.style,
      (held, value) => ({ ...held, style: oneOf(STYLES, value) }),
    ),
    Color: border(
      (held) => held.color,
      (held, value) => ({ ...drawn(held), color: colourOf(value) }),
    ),
  },
});

/** Excel.RangeBorderCollection: the sides of a range, each found by its name. */
export const rangeBorderCollection = new ObjectClass<RangeSelf>("RangeBorderCollection", {
  item: (range, key): HostObject => rangeBorder.of({ range, side: oneOf(SIDES, key) }),
});
