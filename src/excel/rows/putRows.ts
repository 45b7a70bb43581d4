import { areaAddress } from "../../grid/address";
import { FORM_AREA } from "../../grid/formArea";
import type { RowsChange } from "../../usecases/ports";
import { freeHeight, isHeightFitted, requestFit, restoreFit, type PageFit } from "./pageFit";
import { firstLine, holdOnly, requestContents } from "./rowContents";
import { areaIn, writeRows, type WrittenRows } from "./writeRows";

export type Put = Extract<RowsChange, { readonly kind: "put" }>;

/** Where rows are to come, by ranges that move along with their cells. */
export type RowsGap = {
  readonly sheet: Excel.Worksheet;
  /** They come so many rows below its last row. */
  readonly above: Excel.Range;
  readonly apart: number;
  /** A cell far below: how far it is from `above` tells whether the rows are in. */
  readonly far: Excel.Range;
  /** The one area that is printed; null where all is, or several are. */
  readonly printed: { readonly area: Excel.Range; readonly left: number } | null;
  readonly fit: PageFit;
};

export type GapRequest = Omit<RowsGap, "apart" | "printed"> & { readonly print: Excel.RangeAreas };

export type PutRequest = GapRequest & { readonly put: Put; readonly formatted: Excel.Range };

export function requestPut(sheet: Excel.Worksheet, put: Put): PutRequest {
  const { below } = put;
  const formArea = sheet.getRange(areaAddress(FORM_AREA));
  const above =
    below === null
      ? sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(formArea)
      : sheet.getCell(below.row, below.column);
  if (below !== null) requestContents(above);
  const formatted = sheet.getUsedRangeOrNullObject(false);
  formatted.load("rowIndex,rowCount");
  return { ...requestGap(sheet, above), put, formatted };
}

export function requestGap(sheet: Excel.Worksheet, above: Excel.Range): GapRequest {
  above.load("rowIndex,rowCount");
  const far = sheet.getCell(FORM_AREA.bottom, 0);
  far.load("rowIndex");
  const print = sheet.pageLayout.getPrintAreaOrNullObject();
  print.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount");
  return { sheet, above, far, print, fit: requestFit(sheet) };
}

/** Null where the row they are to follow is not what was seen. */
export function gapFor(request: PutRequest): RowsGap | null {
  const { above, put } = request;
  if (above.isNullObject) return null;
  if (put.below !== null && firstLine(above)[0] !== put.below.seen) return null;
  return openGap(request, put.below === null ? lastRow(request) - lastOf(above) : 0);
}

export function openGap(request: GapRequest, apart: number): RowsGap {
  const { sheet, above, far, print, fit } = request;
  const single = singleArea(print);
  const printed = single === null ? null : { area: print.areas.getItemAt(0), left: single.columnIndex };
  return { sheet, above, apart, far, printed, fit };
}

function singleArea(print: Excel.RangeAreas): Excel.Range | null {
  if (print.isNullObject) return null;
  const [area, ...others] = print.areas.items;
  return area === undefined || others.length > 0 ? null : area;
}

/**
 * Of what holds a value, of what is printed (signatures leave room below their last words), of what has a look of its
 * own; whole columns formatted to the end of the sheet say nothing.
 */
function lastRow({ above, formatted, print }: PutRequest): number {
  const printed = singleArea(print);
  const formattedEnd = formatted.isNullObject ? 0 : lastOf(formatted);
  return Math.max(
    lastOf(above),
    printed === null ? 0 : lastOf(printed),
    formattedEnd < FORM_AREA.bottom ? formattedEnd : 0,
  );
}

function lastOf({ rowIndex, rowCount }: Excel.Range): number {
  return rowIndex + rowCount - 1;
}

/** Whether a reading of the sheet would still see the rows. */
export function hasRoom({ above, apart }: RowsGap, count: number): boolean {
  return lastOf(above) + apart + count < FORM_AREA.bottom;
}

/** Queues everything; the answer stands where the rows then are (`rowIndex`). */
export function queuePut(gap: RowsGap, block: WrittenRows): Excel.Range {
  const { sheet, above, far, printed, fit } = gap;
  const count = block.rows.length;
  // Asked before the rows come: what was done meanwhile is then told from what is done here.
  above.load("rowIndex");
  far.load("rowIndex");
  const rows = spaceIn(gap, count).getEntireRow().insert("Down");
  writeRows(rows, block);
  if (printed !== null) {
    const { area, left } = printed;
    // Only downwards: its columns stay as the officer has them.
    const column = areaIn(rows, { top: 0, left, bottom: count - 1, right: left });
    sheet.pageLayout.setPrintArea(area.getBoundingRect(column));
  }
  freeHeight(fit);
  rows.load("rowIndex");
  return rows;
}

function spaceIn({ above, apart }: RowsGap, count: number): Excel.Range {
  return (apart === 0 ? above : above.getRowsBelow(apart)).getRowsBelow(count);
}

/**
 * Takes rows away that a broken-off batch may have put in: two syncs. They are in when the distance has grown by just
 * their number, and they go only while they hold nothing but their own words.
 */
export async function takeBackPut(context: Excel.RequestContext, gap: RowsGap, block: WrittenRows): Promise<void> {
  const { sheet, above, far, fit } = gap;
  const count = block.rows.length;
  const before = far.rowIndex - above.rowIndex;
  above.load("rowIndex");
  far.load("rowIndex");
  const rows = spaceIn(gap, count).getEntireRow();
  const lines = rows.getIntersectionOrNullObject(sheet.getRange(areaAddress(FORM_AREA)));
  requestContents(lines);
  if (isHeightFitted(fit)) restoreFit(fit);
  await context.sync();
  if (far.rowIndex - above.rowIndex !== before + count || !holdOnly(lines, block.rows)) return;
  rows.delete("Up");
  await context.sync();
}
