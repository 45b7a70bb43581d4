import { ObjectClass } from "../protocol/hostObject";
import { dataValidation } from "./dataValidation";
import { rangeFormat } from "./rangeFormat";
import type { RangeSelf } from "./rangeSelf";

/** Excel.RangeAreas: formats and validations of many areas at once; it has no values. */
export const rangeAreas: ObjectClass<RangeSelf> = new ObjectClass<RangeSelf>("RangeAreas", {
  identity: (self) => ({ _ReferenceId: self.app.references.idOf(rangeAreas.of(self), self.live) }),
  properties: {
    _ReferenceId: { read: (self) => self.app.references.idOf(rangeAreas.of(self), self.live) },
  },
  objects: {
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
