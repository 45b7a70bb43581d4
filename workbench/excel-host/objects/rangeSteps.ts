import type { Area } from "../model/address";
import { boundingArea, cellArea, intersection, WHOLE_SHEET } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { Argument, HostObject, Method } from "../protocol/hostObject";
import { integerOf } from "./arguments";
import type { RangeSelf } from "./rangeSelf";

/** Methods that lead from one range to another. They read nothing and write nothing. */
export function rangeSteps(
  wrap: (self: RangeSelf) => HostObject,
  unwrap: (argument: Argument | undefined) => RangeSelf | null,
): Readonly<Record<string, Method<RangeSelf>>> {
  const step = (
    walk: (self: RangeSelf, argument: Argument | undefined, second: Argument | undefined) => Area | null,
  ): Method<RangeSelf> => ({
    effect: "read",
    call: (self, [argument, second]) => {
      const area = walk(self, argument, second);
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
    /** Counted from the range's first cell; "the cell can be outside the bounds of its parent range". */
    GetCell: step(({ area }, row, column) => cellArea(area.top + integerOf(row), area.left + integerOf(column))),
    GetEntireRow: step(({ area }) => ({ ...area, left: WHOLE_SHEET.left, right: WHOLE_SHEET.right })),
    GetResizedRange: step(({ area }, rows, columns) => resized(area, integerOf(rows), integerOf(columns))),
    GetRowsBelow: step(({ area }, count) => rowsBelow(area, integerOf(count))),
  };
}

function rowOf(area: Area, row: number): Area {
  return { ...area, top: area.top + row, bottom: area.top + row };
}

/** "Each positive number is added to the corresponding bottom or right edge": only growing is built. */
function resized(area: Area, rows: number, columns: number): Area {
  if (rows < 0 || columns < 0) throw new ExcelError("ApiNotFound", "the Excel stand-in makes no range smaller");
  return { ...area, bottom: area.bottom + rows, right: area.right + columns };
}

/** As wide as the range; a count below 1 is not built. */
function rowsBelow(area: Area, count: number): Area {
  if (count < 1) throw new ExcelError("ApiNotFound", `the Excel stand-in has no getRowsBelow(${count})`);
  return { ...area, top: area.bottom + 1, bottom: area.bottom + count };
}
