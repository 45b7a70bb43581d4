import type { Application } from "../application/application";
import {
  changeConditionalFormat,
  conditionalFormatById,
  moveConditionalFormat,
  removeConditionalFormat,
  requireRuleFormula,
} from "../edit/conditionalFormats";
import type { ConditionalFormat, ConditionalStyle } from "../model/conditionalFormat";
import type { Sheet } from "../model/sheet";
import type { Argument, Property } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import type { Json } from "../protocol/json";
import { colourOf, numberOf, textOf } from "./arguments";

type RuleSelf = { readonly app: Application; readonly sheet: Sheet; readonly id: string };

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
      write: ({ app, sheet, id }, priority) => moveConditionalFormat(app, sheet, id, numberOf(priority)),
    },
  },
  objects: { Custom: (self) => custom.of(self) },
  methods: {
    Delete: {
      effect: "write",
      call: ({ app, sheet, id }) => {
        removeConditionalFormat(app, sheet, id);
        return null;
      },
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
      // Relative to the first cell of the range the rule was added to, which is the rule's own.
      write: (self, value) => {
        const formula = requireRuleFormula(textOf(value));
        change(self, (before) => ({ ...before, formula }));
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
  },
});
