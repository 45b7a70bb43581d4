import { ExcelError } from "../model/excelError";
import { ObjectClass } from "../protocol/hostObject";
import { integerOf } from "./arguments";
import { range } from "./range";
import type { RangeSelf } from "./rangeSelf";

/** Excel.RangeCollection of RangeAreas.areas: each area as a range of its own. */
export const rangeCollection: ObjectClass<RangeSelf> = new ObjectClass<RangeSelf>("RangeCollection", {
  items: (self) => self.areas.map((area) => range.of(self.with(area))),
  methods: {
    GetItemAt: {
      effect: "read",
      call: (self, [index]) => {
        const area = self.areas[integerOf(index)];
        if (area === undefined) throw new ExcelError("InvalidArgument", "no such area");
        return range.of(self.with(area));
      },
    },
  },
});
