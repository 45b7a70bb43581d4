import { clearConditionalFormats } from "../edit/clearCells";
import { addConditionalFormat, conditionalFormatsOf } from "../edit/conditionalFormats";
import { anchorOf } from "../edit/rules";
import { ExcelError } from "../model/excelError";
import type { HostObject } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import { integerOf, textOf } from "./arguments";
import { conditionalFormat } from "./conditionalFormat";
import type { RangeSelf } from "./rangeSelf";

function ruleObject(self: RangeSelf, id: string): HostObject {
  return conditionalFormat.of({ app: self.app, sheet: self.sheet, id, askedAt: anchorOf(self.areas) });
}

function rules(self: RangeSelf): HostObject[] {
  return conditionalFormatsOf(self.sheet, self.areas).map(({ id }) => ruleObject(self, id));
}

function byId(self: RangeSelf, id: string): HostObject | null {
  const found = conditionalFormatsOf(self.sheet, self.areas).find((rule) => rule.id === id);
  return found === undefined ? null : ruleObject(self, id);
}

/** Excel.ConditionalFormatCollection of a Range or RangeAreas: the rules that touch its cells. */
export const conditionalFormatCollection = new ObjectClass<RangeSelf>("ConditionalFormatCollection", {
  items: rules,
  item: (self, key) => {
    const found = byId(self, textOf(key));
    if (found === null) throw new ExcelError("ItemNotFound", "no such conditional format");
    return found;
  },
  methods: {
    Add: {
      effect: "write",
      call: (self, [type]) => {
        if (type !== "Custom") {
          throw new ExcelError("ApiNotFound", `the Excel stand-in has no conditional format of type ${textOf(type)}`);
        }
        return ruleObject(self, addConditionalFormat(self.app, self.sheet, self.areas).id);
      },
    },
    GetItemAt: {
      effect: "read",
      call: (self, [index]) => {
        const found = rules(self)[integerOf(index)];
        if (found === undefined) throw new ExcelError("InvalidArgument", `no conditional format ${integerOf(index)}`);
        return found;
      },
    },
    GetItemOrNullObject: { effect: "read", call: (self, [id]) => byId(self, textOf(id)) },
    GetCount: { effect: "read", call: (self) => rules(self).length },
    ClearAll: {
      effect: "write",
      call: ({ app, sheet, areas }) => {
        clearConditionalFormats(app, sheet, areas);
        return null;
      },
    },
  },
});
