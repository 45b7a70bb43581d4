import { ObjectClass } from "../protocol/hostObject";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { rangeFormat } from "./rangeFormat";
import { rangeCollection } from "./rangeCollection";
import type { RangeSelf } from "./rangeSelf";

/**
 * Excel.RangeAreas: formats and validations of many areas at once; it has no values. Its `address` is not built: of
 * merged areas it named their first cells only (office-js #1590), while `areas` has them whole.
 */
export const rangeAreas: ObjectClass<RangeSelf> = new ObjectClass<RangeSelf>("RangeAreas", {
  identity: (self) => ({ _ReferenceId: self.app.references.idOf(rangeAreas.of(self), self.live) }),
  properties: {
    _ReferenceId: { read: (self) => self.app.references.idOf(rangeAreas.of(self), self.live) },
  },
  objects: {
    Areas: (self) => rangeCollection.of(self),
    ConditionalFormats: (self) => conditionalFormatCollection.of(self),
    Format: (self) => rangeFormat.of(self),
    DataValidation: (self) => dataValidation.of(self),
  },
  methods: {
    _KeepReference: {
      effect: "read",
      call: (self) => {
        self.app.references.keep(rangeAreas.of(self), self.live);
        return null;
      },
    },
  },
});
