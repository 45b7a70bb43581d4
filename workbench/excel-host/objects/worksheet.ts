import type { Application } from "../application/application";
import { activateSheet, deleteSheet } from "../edit/sheets";
import { cellArea, WHOLE_SHEET } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import { ObjectClass } from "../protocol/hostObject";
import { booleanOf, integerOf, isMissing, textOf } from "./arguments";
import { chartCollection } from "./chartCollection";
import { freezePanes } from "./freezePanes";
import { horizontalPageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { RangeSelf } from "./rangeSelf";
import { addressed } from "./sheetAddress";
import { worksheetProtection } from "./worksheetProtection";

export type SheetSelf = { readonly app: Application; readonly sheet: Sheet };

/** "Resource limits": the address of a range that consists of many areas holds 8,192 characters. */
const MAX_ADDRESS = 8_192;

/** The proxy of a deleted sheet answers ItemNotFound. */
function requireAlive({ app, sheet }: SheetSelf): Sheet {
  if (app.workbook.sheetById(sheet.id) === null) throw new ExcelError("ItemNotFound", "the sheet was deleted");
  return sheet;
}

/** Excel.Worksheet. */
export const worksheet = new ObjectClass<SheetSelf>("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { read: (self) => requireAlive(self).id },
    Name: { read: (self) => requireAlive(self).name },
    Visibility: { read: (self) => requireAlive(self).visibility },
  },
  objects: {
    Charts: (self) => chartCollection.of(self),
    FreezePanes: (self) => freezePanes.of(self),
    HorizontalPageBreaks: (self) => horizontalPageBreaks.of(self),
    PageLayout: (self) => pageLayout.of(self),
    Protection: (self) => worksheetProtection.of(self),
  },
  methods: {
    GetRange: {
      effect: "read",
      // "If the address is omitted, the entire worksheet range is returned" (Worksheet.getRange).
      call: (self, [address]) =>
        range.of(
          RangeSelf.of(self.app, requireAlive(self), [
            isMissing(address) ? WHOLE_SHEET : addressed(self, textOf(address)),
          ]),
        ),
    },
    GetRanges: {
      effect: "read",
      call: (self, [address]) => {
        const text = textOf(address);
        if (text.length > MAX_ADDRESS)
          throw new ExcelError("InvalidArgument", `an address of ${text.length} characters`);
        const areas = text.split(",").map((part) => addressed(self, part));
        return rangeAreas.of(RangeSelf.of(self.app, requireAlive(self), areas));
      },
    },
    GetCell: {
      effect: "read",
      call: (self, [row, column]) =>
        range.of(RangeSelf.of(self.app, requireAlive(self), [cellArea(integerOf(row), integerOf(column))])),
    },
    GetUsedRangeOrNullObject: {
      effect: "read",
      call: (self, [valuesOnly]) => {
        const used = requireAlive(self).usedArea(!isMissing(valuesOnly) && booleanOf(valuesOnly));
        return used === null ? null : range.of(RangeSelf.of(self.app, self.sheet, [used]));
      },
    },
    Activate: {
      effect: "view",
      call: (self) => {
        activateSheet(self.app, requireAlive(self));
        return null;
      },
    },
    Delete: {
      effect: "write",
      call: (self) => {
        deleteSheet(self.app, requireAlive(self));
        return null;
      },
    },
  },
});
