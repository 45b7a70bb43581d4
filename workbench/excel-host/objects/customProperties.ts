import { requireEditableWorkbook } from "../edit/guards";
import { ExcelError } from "../model/excelError";
import type { HostObject } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import { limitedText, textOf } from "./arguments";
import type { SheetSelf } from "./worksheet";

type PropertySelf = SheetSelf & { readonly key: string };

/** "The key is limited to 255 characters" (WorksheetCustomPropertyCollection.add). */
const MAX_KEY = 255;

const customProperty = new ObjectClass<PropertySelf>("WorksheetCustomProperty", {
  identity: ({ key }) => ({ Key: key }),
  properties: {
    Key: { read: ({ key }) => key },
    Value: {
      read: ({ sheet, key }) => sheet.customProperties.get(key) ?? null,
      write: ({ app, sheet, key }, value) => {
        requireEditableWorkbook(app);
        sheet.customProperties.set(key, textOf(value));
      },
    },
  },
  methods: {
    Delete: {
      effect: "write",
      call: ({ app, sheet, key }) => {
        requireEditableWorkbook(app);
        sheet.customProperties.delete(key);
        return null;
      },
    },
  },
});

/** "If the key exists, its value is overwritten"; keys know no case. */
function find({ app, sheet }: SheetSelf, wanted: string): HostObject | null {
  const key = [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted.toLowerCase());
  return key === undefined ? null : customProperty.of({ app, sheet, key });
}

/** Excel.WorksheetCustomPropertyCollection. */
export const customPropertyCollection = new ObjectClass<SheetSelf>("WorksheetCustomPropertyCollection", {
  items: ({ app, sheet }) => [...sheet.customProperties.keys()].map((key) => customProperty.of({ app, sheet, key })),
  item: (self, key) => {
    const found = find(self, textOf(key));
    if (found === null) throw new ExcelError("ItemNotFound", `no custom property ${textOf(key)}`);
    return found;
  },
  methods: {
    Add: {
      effect: "write",
      call: ({ app, sheet }, [name, value]) => {
        requireEditableWorkbook(app);
        const key = limitedText(name, MAX_KEY, "a custom property's key");
        sheet.customProperties.set(key, textOf(value));
        return customProperty.of({ app, sheet, key });
      },
    },
    GetItemOrNullObject: { effect: "read", call: (self, [key]) => find(self, textOf(key)) },
    GetCount: { effect: "read", call: ({ sheet }) => sheet.customProperties.size },
  },
});
