import {
  dataIndex,
  RECEIPT_FORM,
  RECEIPT_LAYOUT,
  RECEIPT_MARKS,
  receiptDataIn,
  type ReceiptData,
} from "../forms/phieuKiemTra/receiptData";
import { GridIndex, type SheetGrid } from "../grid/sheetGrid";
import { findMarksNamed } from "./marks";
import { readReceiptLog, type ReceiptLog } from "./receiptLog";

/** A Phiếu kiểm tra: what was closed, and what became of it. */
export type Receipt = { readonly data: ReceiptData; readonly log: ReceiptLog };

export type ReceiptReading =
  | { readonly kind: "receipt"; readonly receipt: Receipt }
  | { readonly kind: "notAReceipt" }
  /** A receipt whose data cannot be had: pieces gone or edited; or made by a later add-in. */
  | { readonly kind: "damaged" | "newer" };

/** Only hidden cells tell what was closed; the log counts as people see it. */
export function readReceipt(grid: SheetGrid): ReceiptReading {
  const index = new GridIndex(grid);
  const marks = findMarksNamed(grid, index, ["form", "layout"]);
  if (marks.get("form")?.value !== RECEIPT_FORM) return { kind: "notAReceipt" };
  const layout = marks.get("layout")?.value;
  if (typeof layout === "number" && layout > RECEIPT_LAYOUT) return { kind: "newer" };
  const data = receiptDataIn(piecesOf(grid, index));
  return data === null ? { kind: "damaged" } : { kind: "receipt", receipt: { data, log: readReceiptLog(grid, index) } };
}

function piecesOf(grid: SheetGrid, index: GridIndex): readonly string[] {
  const pieces: string[] = [];
  for (const { row, column, value } of grid.cells) {
    if (typeof value !== "string" || !value.startsWith(RECEIPT_MARKS.data)) continue;
    const at = dataIndex(value);
    if (at !== null) pieces[at] = index.text(row, column + 1);
  }
  // A gap is a piece that is gone.
  return Array.from(pieces, (piece: string | undefined) => piece ?? "");
}
