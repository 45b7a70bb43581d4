import { ObjectClass } from "../protocol/hostObject";
import { range } from "./range";
import type { RangeSelf } from "./rangeSelf";

/** Excel.RangeCollection of RangeAreas.areas: each area as a range of its own. */
export const rangeCollection: ObjectClass<RangeSelf> = new ObjectClass<RangeSelf>("RangeCollection", {
  items: (self) => self.areas.map((area) => range.of(self.with(area))),
});
