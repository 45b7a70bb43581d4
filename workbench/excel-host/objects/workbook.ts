import type { Application } from "../application/application";
import { addSheet } from "../edit/sheets";
import { parseAddress } from "../model/addressText";
import { cellArea } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { HostObject } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import { textOf } from "./arguments";
import { collectionEvents } from "./collectionEvents";
import { range } from "./range";
import { RangeSelf } from "./rangeSelf";
import { settingCollection } from "./settings";
import { worksheet } from "./worksheet";

type BookSelf = { readonly app: Application };

/** A sheet by its name or its id: both are keys. */
function sheetObject({ app }: BookSelf, key: string): HostObject | null {
  const sheet = app.workbook.sheetById(key) ?? app.workbook.sheetByName(key);
  return sheet === null ? null : worksheet.of({ app, sheet });
}

const worksheetCollection = new ObjectClass<BookSelf>("WorksheetCollection", {
  items: ({ app }) => app.workbook.sheets.map((sheet) => worksheet.of({ app, sheet })),
  item: (self, key) => {
    const found = sheetObject(self, textOf(key));
    if (found === null) throw new ExcelError("ItemNotFound", `no sheet "${textOf(key)}"`);
    return found;
  },
  methods: {
    Add: {
      effect: "write",
      call: ({ app }, [name]) => worksheet.of({ app, sheet: addSheet(app, textOf(name)) }),
    },
    GetActiveWorksheet: {
      effect: "read",
      call: ({ app }) => worksheet.of({ app, sheet: app.workbook.activeSheet() }),
    },
    ...collectionEvents,
  },
});

const workbookProtection = new ObjectClass<BookSelf>("WorkbookProtection", {
  properties: { Protected: { read: ({ app }) => app.workbook.structureProtection !== null } },
});

const application = new ObjectClass<BookSelf>("Application", {
  methods: {
    SuspendApiCalculationUntilNextSync: {
      effect: "view",
      call: ({ app }) => {
        app.calculation.suspend();
        return null;
      },
    },
    SuspendScreenUpdatingUntilNextSync: { effect: "view", call: () => null },
  },
});

/** "sheetId|A1:B2", as the changed event hands it out for getRange(). */
function eventRange(self: BookSelf, referenceId: string): HostObject | null {
  const [sheetId = "", address = ""] = referenceId.split("|");
  const sheet = self.app.workbook.sheetById(sheetId);
  const parsed = parseAddress(address);
  return sheet === null || parsed === null ? null : range.of(RangeSelf.of(self.app, sheet, [parsed.area]));
}

/** Excel.Workbook: the root of every path. */
export const workbook = new ObjectClass<BookSelf>("Workbook", {
  properties: {
    ReadOnly: { read: ({ app }) => app.workbook.readOnly !== "no" },
  },
  objects: {
    Application: (self) => application.of(self),
    Settings: (self) => settingCollection.of(self),
    Worksheets: (self) => worksheetCollection.of(self),
    Protection: (self) => workbookProtection.of(self),
  },
  methods: {
    GetActiveCell: {
      effect: "read",
      call: ({ app }) => {
        const sheet = app.workbook.activeSheet();
        const { top, left } = sheet.selection;
        return range.of(RangeSelf.of(app, sheet, [cellArea(top, left)]));
      },
    },
    _GetRangeForEventByReferenceId: {
      effect: "read",
      call: (self, [id]) => {
        const found = eventRange(self, textOf(id));
        if (found === null) throw new ExcelError("ItemNotFound", "the event's cells are gone");
        return found;
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: { effect: "read", call: (self, [id]) => eventRange(self, textOf(id)) },
    _RemoveReference: {
      effect: "read",
      call: ({ app }, [id]) => {
        app.references.release(textOf(id));
        return null;
      },
    },
  },
});
