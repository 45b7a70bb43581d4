import type { Axis } from "../edit/lines";
import { setHidden, setSize } from "../edit/lines";
import type { Area } from "../model/address";
import { columnCount, rowCount } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { Argument, Method, Property } from "../protocol/hostObject";
import { booleanOf, fieldsOf, isList, isMissing, numberOf } from "./arguments";
import type { RangeSelf } from "./rangeSelf";

/**
 * setRowProperties and setColumnProperties (ExcelApi 1.9): one entry a row or column, in order; a field that is left out
 * leaves its line as it is. Built for size and hiding, which is what the add-in writes.
 */
export const rangeLineMethods: Readonly<Record<string, Method<RangeSelf>>> = {
  SetRowProperties: { effect: "write", call: (self, [entries]) => setLines(self, "row", entries) },
  SetColumnProperties: { effect: "write", call: (self, [entries]) => setLines(self, "column", entries) },
};

/** null when some columns of the range are hidden and others are not. */
export const columnHidden: Property<RangeSelf> = {
  read: ({ sheet, area }) => {
    const hidden = Array.from({ length: columnCount(area) }, (_, at) => sheet.column(area.left + at).hidden);
    return hidden.every((one) => one === hidden[0]) ? (hidden[0] ?? null) : null;
  },
  write: ({ app, sheet, area }, value) => setHidden(app, sheet, area, "column", booleanOf(value)),
};

function setLines(self: RangeSelf, axis: Axis, entries: Argument | undefined): null {
  const { app, sheet, area } = self;
  const count = axis === "row" ? rowCount(area) : columnCount(area);
  if (!isList(entries) || entries.length !== count) {
    throw new ExcelError("InvalidArgument", `${count} entries were expected, one for each ${axis}`);
  }
  for (const [offset, entry] of entries.entries()) {
    const fields = fieldsOf(entry);
    const line = lineOf(area, axis, offset);
    const { format } = fields;
    if (!isMissing(format)) {
      const size = fieldsOf(format)[axis === "row" ? "rowHeight" : "columnWidth"];
      if (!isMissing(size)) setSize(app, sheet, line, axis, numberOf(size));
    }
    const hidden = fields[axis === "row" ? "rowHidden" : "columnHidden"];
    if (!isMissing(hidden)) setHidden(app, sheet, line, axis, booleanOf(hidden));
  }
  return null;
}

function lineOf(area: Area, axis: Axis, offset: number): Area {
  return axis === "row"
    ? { ...area, top: area.top + offset, bottom: area.top + offset }
    : { ...area, left: area.left + offset, right: area.left + offset };
}
