import type { Application } from "../application/application";
import { addName, changeName, deleteName, findName } from "../edit/names";
import { absoluteAreaText, parseAddress, quotedSheetName } from "../model/addressText";
import { ExcelError } from "../model/excelError";
import type { DefinedName } from "../model/workbook";
import type { Argument, HostObject } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import { booleanOf, isMissing, textOf } from "./arguments";
import { range } from "./range";
import { RangeSelf } from "./rangeSelf";

type NamesSelf = { readonly app: Application; readonly sheetId: string | null };
type NameSelf = NamesSelf & { readonly name: string };

function held({ app, sheetId, name }: NameSelf): DefinedName {
  const found = findName(app, sheetId, name);
  if (found === null) throw new ExcelError("ItemNotFound", `the name ${name}`);
  return found;
}

function targetRange(self: NameSelf): HostObject | null {
  const parsed = parseAddress(held(self).formula.replace(/^=/, ""));
  if (parsed?.sheetName === null || parsed === null) return null;
  const sheet = self.app.workbook.sheetByName(parsed.sheetName);
  return sheet === null ? null : range.of(RangeSelf.of(self.app, sheet, [parsed.area]));
}

/** Excel.NamedItem; its key on the wire is the name. */
const namedItem = new ObjectClass<NameSelf>("NamedItem", {
  identity: ({ name }) => ({ _Id: name, Name: name }),
  properties: {
    Name: { read: ({ name }) => name },
    Formula: {
      read: (self) => held(self).formula,
      write: (self, value) => changeName(self.app, held(self), { formula: textOf(value) }),
    },
    Comment: {
      read: (self) => held(self).comment,
      write: (self, value) => changeName(self.app, held(self), { comment: textOf(value) }),
    },
    Visible: {
      read: (self) => held(self).visible,
      write: (self, value) => changeName(self.app, held(self), { visible: booleanOf(value) }),
    },
    Scope: { read: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
  },
  methods: {
    GetRange: {
      effect: "read",
      call: (self) => {
        const found = targetRange(self);
        if (found === null) throw new ExcelError("ItemNotFound", "the name stands for no range");
        return found;
      },
    },
    GetRangeOrNullObject: { effect: "read", call: targetRange },
    Delete: {
      effect: "write",
      call: (self) => {
        deleteName(self.app, held(self));
        return null;
      },
    },
  },
});

/** A range, or a formula as text. */
function formulaOf(reference: Argument | undefined): string {
  const self = range.selfOf(reference);
  if (self !== null) return `=${quotedSheetName(self.sheet.name)}!${absoluteAreaText(self.area)}`;
  const text = textOf(reference);
  return text.startsWith("=") ? text : `=${text}`;
}

function find({ app, sheetId }: NamesSelf, wanted: string): HostObject | null {
  const found = findName(app, sheetId, wanted);
  return found === null ? null : namedItem.of({ app, sheetId, name: found.name });
}

/** Excel.NamedItemCollection of the workbook or of a sheet: each knows its own names only. */
export const namedItemCollection = new ObjectClass<NamesSelf>("NamedItemCollection", {
  items: ({ app, sheetId }) =>
    app.workbook.names
      .filter((name) => name.sheetId === sheetId)
      .map(({ name }) => namedItem.of({ app, sheetId, name })),
  item: (self, key) => {
    const found = find(self, textOf(key));
    if (found === null) throw new ExcelError("ItemNotFound", `the name ${textOf(key)}`);
    return found;
  },
  methods: {
    Add: {
      effect: "write",
      call: ({ app, sheetId }, [name, reference, comment]) => {
        const added = addName(
          app,
          sheetId,
          textOf(name),
          formulaOf(reference),
          isMissing(comment) ? "" : textOf(comment),
        );
        return namedItem.of({ app, sheetId, name: added.name });
      },
    },
    GetItemOrNullObject: { effect: "read", call: (self, [name]) => find(self, textOf(name)) },
    GetCount: {
      effect: "read",
      call: ({ app, sheetId }) => app.workbook.names.filter((name) => name.sheetId === sheetId).length,
    },
  },
});
