import type { Area } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS, boundingArea, columnCount, intersection, rowCount } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { Argument, HostObject, Method } from "../protocol/hostObject";
import { booleanOf, integerOf, isMissing } from "./arguments";
import type { RangeSelf } from "./rangeSelf";

/** Methods that lead from one range to another. They read nothing and write nothing. */
export function rangeSteps(
  wrap: (self: RangeSelf) => HostObject,
  unwrap: (argument: Argument | undefined) => RangeSelf | null,
): Readonly<Record<string, Method<RangeSelf>>> {
  const step = (walk: (self: RangeSelf, args: readonly Argument[]) => Area | null): Method<RangeSelf> => ({
    effect: "read",
    call: (self, args) => {
      const area = walk(self, args);
      return area === null ? null : wrap(self.with(area));
    },
  });
  const other = (self: RangeSelf, argument: Argument | undefined): Area => {
    const range = unwrap(argument);
    if (range === null) throw new ExcelError("InvalidArgument", "a range was expected");
    if (range.sheet !== self.sheet) throw new ExcelError("InvalidArgument", "a range on another sheet");
    return range.area;
  };
  const used = (self: RangeSelf, valuesOnly: Argument | undefined): Area | null =>
    self.sheet.usedArea(!isMissing(valuesOnly) && booleanOf(valuesOnly), self.area);
  return {
    GetCell: step(({ area }, [row, column]) => offset(corner(area), integerOf(row), integerOf(column))),
    GetRow: step(({ area }, [row]) => offset({ ...area, bottom: area.top }, integerOf(row), 0)),
    GetColumn: step(({ area }, [column]) => offset({ ...area, right: area.left }, 0, integerOf(column))),
    GetLastCell: step(({ area }) => ({ ...area, top: area.bottom, left: area.right })),
    GetLastRow: step(({ area }) => ({ ...area, top: area.bottom })),
    GetLastColumn: step(({ area }) => ({ ...area, left: area.right })),
    GetOffsetRange: step(({ area }, [rows, columns]) => offset(area, integerOf(rows), integerOf(columns))),
    GetResizedRange: step(({ area }, [rows, columns]) =>
      resized(area, rowCount(area) + integerOf(rows), columnCount(area) + integerOf(columns)),
    ),
    GetAbsoluteResizedRange: step(({ area }, [rows, columns]) => resized(area, integerOf(rows), integerOf(columns))),
    GetEntireRow: step(({ area }) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
    GetEntireColumn: step(({ area }) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
    GetBoundingRect: step((self, [argument]) => boundingArea(self.area, other(self, argument))),
    GetIntersection: step((self, [argument]) => {
      const common = intersection(self.area, other(self, argument));
      if (common === null) throw new ExcelError("ItemNotFound", "the ranges do not meet");
      return common;
    }),
    GetIntersectionOrNullObject: step((self, [argument]) => intersection(self.area, other(self, argument))),
    /** "If there are no cells with values or formatting, it returns the top left cell." */
    GetUsedRange: step((self, [valuesOnly]) => used(self, valuesOnly) ?? corner(self.area)),
    GetUsedRangeOrNullObject: step((self, [valuesOnly]) => used(self, valuesOnly)),
  };
}

function corner(area: Area): Area {
  return { ...area, bottom: area.top, right: area.left };
}

function offset(area: Area, rows: number, columns: number): Area {
  return { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
}

function resized(area: Area, rows: number, columns: number): Area {
  if (rows < 1 || columns < 1) throw new ExcelError("InvalidArgument", `${rows} x ${columns} cells`);
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}
