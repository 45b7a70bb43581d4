import type { Application } from "../application/application";
import type { EventName } from "../application/events";
import { WORKBOOK_TARGET } from "../application/events";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../edit/sheets";
import { requireEditableStructure, requireUnprotected } from "../edit/guards";
import type { Area } from "../model/address";
import { WHOLE_SHEET, cellArea } from "../model/address";
import { parseAddress, splitAddressList } from "../model/addressText";
import { ExcelError } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import type { Argument, Method } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import { booleanOf, colourOf, integerOf, isMissing, oneOf, textOf } from "./arguments";
import { customPropertyCollection } from "./customProperties";
import { freezePanes } from "./freezePanes";
import { namedItemCollection } from "./namedItem";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { RangeSelf } from "./rangeSelf";
import { worksheetProtection } from "./worksheetProtection";

export type SheetSelf = { readonly app: Application; readonly sheet: Sheet };

/** "Resource limits": the address of a range that consists of many areas holds 8,192 characters. */
const MAX_ADDRESS = 8_192;

/** An address on this sheet; one that names another sheet is refused. */
function addressed({ sheet }: SheetSelf, text: string): Area {
  const parsed = parseAddress(text);
  if (parsed === null) throw new ExcelError("InvalidArgument", `"${text}" is no address`);
  if (parsed.sheetName !== null && parsed.sheetName.toLowerCase() !== sheet.name.toLowerCase()) {
    throw new ExcelError("InvalidArgument", `"${text}" lies on another sheet`);
  }
  return parsed.area;
}

/** An address, or the name of a range (sheet-scoped before workbook-wide). */
function areaOf(self: SheetSelf, address: Argument | undefined): Area {
  if (isMissing(address)) return WHOLE_SHEET;
  const text = textOf(address);
  const name = self.app.workbook.names
    .filter((known) => known.name.toLowerCase() === text.toLowerCase())
    .find((known) => known.sheetId === null || known.sheetId === self.sheet.id);
  return addressed(self, name === undefined ? text : name.formula.replace(/^=/, ""));
}

/** onChanged and its kin on one target; the client sends them as methods of the sheet or of the collection. */
export function eventMethods<Self>(
  names: Readonly<Record<string, EventName>>,
  on: (self: Self) => {
    readonly app: Application;
    readonly targetId: string;
  },
): Readonly<Record<string, Method<Self>>> {
  const methods: Record<string, Method<Self>> = {};
  for (const [wireName, event] of Object.entries(names)) {
    methods[`_Register${wireName}Event`] = {
      effect: "read",
      call: (self) => {
        const { app, targetId } = on(self);
        app.events.register(event, targetId);
        return null;
      },
    };
    methods[`_Unregister${wireName}Event`] = {
      effect: "read",
      call: (self) => {
        const { app, targetId } = on(self);
        app.events.unregister(event, targetId);
        return null;
      },
    };
  }
  return methods;
}

function sheetPosition({ app, sheet }: SheetSelf): number {
  return app.workbook.sheets.indexOf(requireAlive({ app, sheet }));
}

/** The proxy of a deleted sheet answers ItemNotFound. */
function requireAlive({ app, sheet }: SheetSelf): Sheet {
  if (app.workbook.sheetById(sheet.id) === null) throw new ExcelError("ItemNotFound", "the sheet was deleted");
  return sheet;
}

/** Excel.Worksheet. */
export const worksheet: ObjectClass<SheetSelf> = new ObjectClass<SheetSelf>("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { read: (self) => requireAlive(self).id },
    Name: {
      read: (self) => requireAlive(self).name,
      write: ({ app, sheet }, value) => renameSheet(app, sheet, textOf(value)),
    },
    Position: { read: sheetPosition, write: ({ app, sheet }, value) => moveSheet(app, sheet, integerOf(value)) },
    Visibility: {
      read: (self) => requireAlive(self).visibility,
      write: ({ app, sheet }, value) => setVisibility(app, sheet, oneOf(["Visible", "Hidden", "VeryHidden"], value)),
    },
    TabColor: {
      read: (self) => requireAlive(self).tabColor,
      write: ({ app, sheet }, value) => {
        requireEditableStructure(app);
        sheet.tabColor = value === "" ? "" : colourOf(value);
      },
    },
    ShowGridlines: { read: (self) => requireAlive(self).showGridlines },
    /** The client reads showGridlines under its own name and sets it under this one (Worksheet_ShowGridlines_Set). */
    Gridlines: {
      read: (self) => requireAlive(self).showGridlines,
      write: ({ app, sheet }, value) => {
        requireUnprotected(app, sheet);
        sheet.showGridlines = booleanOf(value);
      },
    },
  },
  objects: {
    Names: ({ app, sheet }) => namedItemCollection.of({ app, sheetId: sheet.id }),
    Protection: (self) => worksheetProtection.of(self),
    FreezePanes: (self) => freezePanes.of(self),
    PageLayout: (self) => pageLayout.of(self),
    CustomProperties: (self) => customPropertyCollection.of(self),
  },
  methods: {
    GetRange: {
      effect: "read",
      call: (self, [address]) => range.of(RangeSelf.of(self.app, requireAlive(self), [areaOf(self, address)])),
    },
    GetRanges: {
      effect: "read",
      call: (self, [address]) => {
        const text = isMissing(address) ? "" : textOf(address);
        if (text.length > MAX_ADDRESS)
          throw new ExcelError("InvalidArgument", `an address of ${text.length} characters`);
        const areas = text === "" ? [WHOLE_SHEET] : splitAddressList(text).map((part) => addressed(self, part));
        return rangeAreas.of(RangeSelf.of(self.app, requireAlive(self), areas));
      },
    },
    GetRangeByIndexes: {
      effect: "read",
      call: (self, [row, column, rows, columns]) => {
        const [top, left, down, right] = [integerOf(row), integerOf(column), integerOf(rows), integerOf(columns)];
        if (down < 1 || right < 1) throw new ExcelError("InvalidArgument", `${down} x ${right} cells`);
        const area = { top, left, bottom: top + down - 1, right: left + right - 1 };
        return range.of(RangeSelf.of(self.app, requireAlive(self), [area]));
      },
    },
    GetCell: {
      effect: "read",
      call: (self, [row, column]) =>
        range.of(RangeSelf.of(self.app, requireAlive(self), [cellArea(integerOf(row), integerOf(column))])),
    },
    /** "If the entire worksheet is blank, this function will return the top left cell." */
    GetUsedRange: {
      effect: "read",
      call: (self, [valuesOnly]) => {
        const used = requireAlive(self).usedArea(!isMissing(valuesOnly) && booleanOf(valuesOnly));
        return range.of(RangeSelf.of(self.app, self.sheet, [used ?? cellArea(0, 0)]));
      },
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
    ...eventMethods<SheetSelf>(
      { DataChanged: "changed", Activated: "activated", Deactivated: "deactivated", Calculated: "calculated" },
      ({ app, sheet }) => ({ app, targetId: sheet.id }),
    ),
  },
});

/** Events of all sheets together. */
export const collectionEvents = eventMethods<{ readonly app: Application }>(
  {
    DataChanged: "changed",
    Activated: "activated",
    Deactivated: "deactivated",
    Added: "added",
    Deleted: "deleted",
    Calculated: "calculated",
    SelectionChanged: "selectionChanged",
    ProtectionChanged: "protectionChanged",
  },
  ({ app }) => ({ app, targetId: WORKBOOK_TARGET }),
);
