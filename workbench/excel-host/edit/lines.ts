import type { Application } from "../application/application";
import type { Area } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { Line, Sheet } from "../model/sheet";
import { PLAIN_LINE } from "../model/sheet";
import { requireAllowed } from "./guards";

/** "Excel specifications and limits": row height 409 points (409.5 in practice), column width 255 characters. */
const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 255 * 7 * 0.75;

export type Axis = "row" | "column";

function changeLines(app: Application, sheet: Sheet, area: Area, axis: Axis, change: (line: Line) => Line): void {
  requireAllowed(app, sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const lines = axis === "row" ? sheet.rows : sheet.columns;
  const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  for (let index = first; index <= last; index += 1) lines.set(index, change(lines.get(index) ?? PLAIN_LINE));
}

/** A size of 0 hides; a size shows a hidden line again (Range.RowHeight and ColumnWidth, from memory). */
export function setSize(app: Application, sheet: Sheet, area: Area, axis: Axis, size: number): void {
  if (!(size >= 0 && size <= (axis === "row" ? MAX_HEIGHT : MAX_WIDTH))) {
    throw new ExcelError("InvalidArgument", `a ${axis} size of ${size} points`);
  }
  changeLines(app, sheet, area, axis, (line) =>
    size === 0 ? { ...line, hidden: true } : { ...line, size, hidden: false },
  );
}

export function setHidden(app: Application, sheet: Sheet, area: Area, axis: Axis, hidden: boolean): void {
  changeLines(app, sheet, area, axis, (line) => ({ ...line, hidden }));
}
