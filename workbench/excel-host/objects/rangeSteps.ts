import type { Area } from "../model/address";
import { boundingArea, intersection } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { Argument, HostObject, Method } from "../protocol/hostObject";
import { integerOf } from "./arguments";
import type { RangeSelf } from "./rangeSelf";

/** Methods that lead from one range to another. They read nothing and write nothing. */
export function rangeSteps(
  wrap: (self: RangeSelf) => HostObject,
  unwrap: (argument: Argument | undefined) => RangeSelf | null,
): Readonly<Record<string, Method<RangeSelf>>> {
  const step = (walk: (self: RangeSelf, argument: Argument | undefined) => Area | null): Method<RangeSelf> => ({
    effect: "read",
    call: (self, [argument]) => {
      const area = walk(self, argument);
      return area === null ? null : wrap(self.with(area));
    },
  });
  const other = (self: RangeSelf, argument: Argument | undefined): Area => {
    const range = unwrap(argument);
    if (range === null) throw new ExcelError("InvalidArgument", "a range was expected");
    if (range.sheet !== self.sheet) throw new ExcelError("InvalidArgument", "a range on another sheet");
    return range.area;
  };
  return {
    GetIntersectionOrNullObject: step((self, argument) => intersection(self.area, other(self, argument))),
    /** The client names each chunk of a long write by its first and last row. */
    GetRow: step(({ area }, argument) => rowOf(area, integerOf(argument))),
    GetBoundingRect: step((self, argument) => boundingArea(self.area, other(self, argument))),
  };
}

function rowOf(area: Area, row: number): Area {
  return { ...area, top: area.top + row, bottom: area.top + row };
}
