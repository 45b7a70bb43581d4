import type { CellPosition } from "../../grid/address";
import type { RowsChange } from "../../usecases/ports";
import { openGap, queuePut, requestGap, type GapRequest, type Put } from "./putRows";
import { fitHeight, restoreFit } from "./pageFit";
import { contentsOf, firstLine, lineRange, requestContents, strangeCells } from "./rowContents";
import { asFound } from "./foundRows";

export type Take = Extract<RowsChange, { readonly kind: "take" }>;

export type TakeRequest = GapRequest & {
  readonly take: Take;
  readonly lines: Excel.Range;
  /** A cell of each row: its height. */
  readonly sizes: readonly Excel.Range[];
};

export function requestTake(sheet: Excel.Worksheet, take: Take): TakeRequest {
  const { first, block } = take;
  const lines = lineRange(sheet, first, block.rows.length);
  requestContents(lines);
  const sizes = block.rows.map((_, index) => {
    const cell = sheet.getCell(first + index, 0);
    cell.load("format/rowHeight");
    return cell;
  });
  const above = lineRange(sheet, first - 1, 1);
  requestContents(above);
  return { ...requestGap(sheet, above), take, lines, sizes };
}

/** Cells that hold something else than the rows were made with. */
export function changedIn({ lines, take }: TakeRequest): readonly CellPosition[] {
  return strangeCells(lines, take.block.rows);
}

/** The rows as they would have to be put in again: with the heights they have. */
export function formerBlock({ take, sizes }: TakeRequest): Take["block"] {
  const { rows, styles } = take.block;
  return { styles, rows: rows.map((row, at) => ({ ...row, height: sizes[at]?.format.rowHeight ?? row.height })) };
}

export function queueTake({ lines, above, far, take, fit }: TakeRequest): void {
  above.load("rowIndex");
  far.load("rowIndex");
  // In the very batch in which they go: what was typed into them since they were looked at is not lost.
  requestContents(lines);
  lines.getEntireRow().delete("Up");
  if (take.onePage === true) fitHeight(fit);
}

/** After the rows went. */
export function inverseOfTake({ above }: TakeRequest, block: Take["block"]): Put {
  const shown = firstLine(above);
  const column = Math.max(
    0,
    shown.findIndex((text) => text !== ""),
  );
  return { kind: "put", below: { row: above.rowIndex, column, seen: shown[column] ?? "" }, block };
}

/** Puts rows back in that went although somebody had just written into them, or in a batch that broke off: two syncs. */
export async function takeBackTake(context: Excel.RequestContext, request: TakeRequest, block: Take["block"]) {
  const { above, far, lines, take, fit } = request;
  const before = far.rowIndex - above.rowIndex;
  above.load("rowIndex");
  far.load("rowIndex");
  if (take.onePage === true) restoreFit(fit);
  await context.sync();
  const held = contentsOf(lines);
  // Not gone, or gone and put in already.
  if (far.rowIndex - above.rowIndex !== before - held.length) return;
  queuePut(openGap(request, 0), asFound(held, block));
  await context.sync();
}
