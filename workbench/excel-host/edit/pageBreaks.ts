import type { Application } from "../application/application";
import type { LineShift } from "../formula/shift";
import { shiftSpan } from "../formula/shift";
import { ExcelError } from "../model/excelError";
import type { Page } from "../model/page";
import type { Sheet } from "../model/sheet";
import { requireUnprotected } from "./guards";

/** "Excel specifications and limits": page breaks, 1,026 horizontal and vertical. */
const MAX_BREAKS = 1_026;

/** A new page begins before the row. There is none before the first one; a second break at the same row is the first. */
export function addRowBreak(app: Application, sheet: Sheet, row: number): void {
  requireUnprotected(app, sheet);
  if (row === 0) throw new ExcelError("InvalidArgument", "no page can begin before the first row");
  const { rowBreaks } = sheet.page;
  if (rowBreaks.includes(row)) return;
  if (rowBreaks.length >= MAX_BREAKS) throw new ExcelError("InvalidArgument", `more than ${MAX_BREAKS} page breaks`);
  sheet.page = { ...sheet.page, rowBreaks: [...rowBreaks, row].sort((a, b) => a - b) };
}

/** A break goes with the row that begins its page: down, up, and away when that row is deleted. */
export function shiftRowBreaks({ rowBreaks }: Page, shift: LineShift): readonly number[] {
  if (shift.axis !== "row") return rowBreaks;
  return rowBreaks.flatMap((row) => {
    const moved = shiftSpan({ first: row, last: row }, shift);
    return moved === null || moved.first === 0 ? [] : [moved.first];
  });
}
