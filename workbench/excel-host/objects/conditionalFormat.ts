import type { Application } from "../application/application";
import {
  changeConditionalFormat,
  conditionalFormatById,
  deleteConditionalFormat,
  moveConditionalFormat,
  requireRuleFormula,
} from "../edit/conditionalFormats";
import { anchorOf, rebased } from "../edit/rules";
import type { Position } from "../model/address";
import type { ConditionalFormat, ConditionalStyle } from "../model/conditionalFormat";
import type { Sheet } from "../model/sheet";
import type { Argument, Property } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import type { Json } from "../protocol/json";
import { booleanOf, colourOf, integerOf, textOf } from "./arguments";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { RangeSelf } from "./rangeSelf";

type RuleSelf = {
  readonly app: Application;
  readonly sheet: Sheet;
  readonly id: string;
  /** The first cell of the range whose collection the rule was taken from. */
  readonly askedAt: Position;
};

function held({ sheet, id }: RuleSelf): ConditionalFormat {
  return conditionalFormatById(sheet, id);
}

function change({ app, sheet, id }: RuleSelf, edit: (rule: ConditionalFormat) => ConditionalFormat): void {
  changeConditionalFormat(app, sheet, id, edit);
}

function styled(
  read: (style: ConditionalStyle) => Json | undefined,
  edit: (value: Argument) => ConditionalStyle,
): Property<RuleSelf> {
  return {
    read: (self) => read(held(self).style) ?? null,
    write: (self, value) => change(self, (rule) => ({ ...rule, style: { ...rule.style, ...edit(value) } })),
  };
}

/** Excel.ConditionalFormat, of type Custom. */
export const conditionalFormat = new ObjectClass<RuleSelf>("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: ({ id }) => id },
    Type: { read: () => "Custom" },
    Priority: {
      read: (self) => self.sheet.conditionalFormats.indexOf(held(self)),
      write: ({ app, sheet, id }, value) => moveConditionalFormat(app, sheet, id, integerOf(value)),
    },
    StopIfTrue: {
      read: (self) => held(self).stopIfTrue,
      write: (self, value) => change(self, (rule) => ({ ...rule, stopIfTrue: booleanOf(value) })),
    },
  },
  objects: {
    Custom: (self) => custom.of(self),
    CustomOrNullObject: (self) => custom.of(self),
  },
  methods: {
    Delete: {
      effect: "write",
      call: ({ app, sheet, id }) => {
        deleteConditionalFormat(app, sheet, id);
        return null;
      },
    },
    /** "If the conditional format is applied to multiple ranges" getRange throws and getRangeOrNullObject is null. */
    GetRangeOrNullObject: {
      effect: "read",
      call: (self) => {
        const { areas } = held(self);
        return areas.length === 1 ? range.of(RangeSelf.of(self.app, self.sheet, areas)) : null;
      },
    },
    GetRanges: {
      effect: "read",
      call: (self) => rangeAreas.of(RangeSelf.of(self.app, self.sheet, held(self).areas)),
    },
  },
});

const custom = new ObjectClass<RuleSelf>("CustomConditionalFormat", {
  objects: { Rule: (self) => rule.of(self), Format: (self) => format.of(self) },
});

const rule = new ObjectClass<RuleSelf>("ConditionalFormatRule", {
  properties: {
    Formula: {
      read: (self) => held(self).formula,
      // Read relative to the rule's own first cell, set relative to the range asked (office-js #5194, by design).
      write: (self, value) => {
        const written = requireRuleFormula(textOf(value));
        change(self, (before) => ({ ...before, formula: rebased(written, self.askedAt, anchorOf(before.areas)) }));
      },
    },
  },
});

const format = new ObjectClass<RuleSelf>("ConditionalRangeFormat", {
  properties: {
    NumberFormat: styled(
      (style) => style.numberFormat,
      (value) => ({ numberFormat: textOf(value) }),
    ),
  },
  objects: { Fill: (self) => fill.of(self), Font: (self) => font.of(self) },
});

const fill = new ObjectClass<RuleSelf>("ConditionalRangeFill", {
  properties: {
    Color: styled(
      (style) => style.fill,
      (value) => ({ fill: colourOf(value) }),
    ),
  },
});

const font = new ObjectClass<RuleSelf>("ConditionalRangeFont", {
  properties: {
    Color: styled(
      (style) => style.fontColor,
      (value) => ({ fontColor: colourOf(value) }),
    ),
    Bold: styled(
      (style) => style.bold,
      (value) => ({ bold: booleanOf(value) }),
    ),
    Italic: styled(
      (style) => style.italic,
      (value) => ({ italic: booleanOf(value) }),
    ),
    Strikethrough: styled(
      (style) => style.strikethrough,
      (value) => ({ strikethrough: booleanOf(value) }),
    ),
  },
});
