import { clearCells } from "../edit/clearCells";
import { columnCount, rowCount } from "../model/address";
import { ObjectClass } from "../protocol/hostObject";
import { isMissing, oneOf } from "./arguments";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { range } from "./range";
import { rangeFormat } from "./rangeFormat";
import type { RangeSelf } from "./rangeSelf";
import { worksheet } from "./worksheet";

const rangeCollection = new ObjectClass<RangeSelf>("RangeCollection", {
  items: (self) => self.areas.map((area) => range.of(self.with(area))),
  methods: {
    GetCount: { effect: "read", call: (self) => self.areas.length },
  },
});

/** Excel.RangeAreas: formats, validations and conditional formats of many areas at once; it has no values. */
export const rangeAreas: ObjectClass<RangeSelf> = new ObjectClass<RangeSelf>("RangeAreas", {
  identity: (self) => ({ _ReferenceId: self.app.references.idOf(rangeAreas.of(self), self.live) }),
  properties: {
    Address: { read: (self) => self.address() },
    AreaCount: { read: ({ areas }) => areas.length },
    CellCount: { read: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0) },
    _ReferenceId: { read: (self) => self.app.references.idOf(rangeAreas.of(self), self.live) },
  },
  objects: {
    Areas: (self) => rangeCollection.of(self),
    Format: (self) => rangeFormat.of(self),
    DataValidation: (self) => dataValidation.of(self),
    ConditionalFormats: (self) => conditionalFormatCollection.of(self),
    Worksheet: ({ app, sheet }) => worksheet.of({ app, sheet }),
  },
  methods: {
    Clear: {
      effect: "write",
      call: ({ app, sheet, areas }, [kind]) => {
        for (const area of areas) {
          clearCells(app, sheet, area, isMissing(kind) ? "All" : oneOf(["All", "Contents", "Formats"], kind));
        }
        return null;
      },
    },
    _KeepReference: {
      effect: "read",
      call: (self) => {
        self.app.references.keep(rangeAreas.of(self), self.live);
        return null;
      },
    },
  },
});
