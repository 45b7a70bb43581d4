import type { Application } from "../application/application";
import { keepSetting } from "../edit/settings";
import { ExcelError } from "../model/excelError";
import { ObjectClass } from "../protocol/hostObject";
import { textOf } from "./arguments";

type BookSelf = { readonly app: Application };

type SettingSelf = BookSelf & { readonly key: string };

/** Excel.SettingCollection of the workbook. */
export const settingCollection = new ObjectClass<BookSelf>("SettingCollection", {
  methods: {
    Add: {
      effect: "write",
      call: ({ app }, [key, value]) => {
        if (typeof value !== "string") throw new ExcelError("ApiNotFound", "the Excel stand-in keeps texts only");
        keepSetting(app, textOf(key), value);
        return setting.of({ app, key: textOf(key) });
      },
    },
    GetItemOrNullObject: {
      effect: "read",
      call: ({ app }, [key]) => (app.workbook.settings.has(textOf(key)) ? setting.of({ app, key: textOf(key) }) : null),
    },
  },
});

/** Excel.Setting. */
const setting = new ObjectClass<SettingSelf>("Setting", {
  properties: {
    Value: { read: ({ app, key }) => app.workbook.settings.get(key) ?? null },
  },
});
