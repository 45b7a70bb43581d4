import { LOG_COLUMNS, logCells, type LogEntry } from "../../forms/phieuKiemTra/receiptLog";
import { textCell } from "../../forms/placedCell";
import { readReceipt, type Receipt } from "../../recognition/receipt";
import { closingStateOf } from "../../review/closing/closingState";
import type { CellEdit, SheetEdit, SheetReading } from "../ports";

/** A Phiếu kiểm tra of the workbook. */
export type ReceiptSheet = { readonly reading: SheetReading; readonly receipt: Receipt };

/** The same figures closed twice have two: the last one that is still in force, else the last one. */
export function findReceipt(sheets: readonly SheetReading[], hash: string): ReceiptSheet | null {
  const found = sheets.flatMap((reading): readonly ReceiptSheet[] => {
    const answer = readReceipt(reading.grid);
    return answer.kind === "receipt" && answer.receipt.data.hash === hash ? [{ reading, receipt: answer.receipt }] : [];
  });
  return found.filter(({ receipt }) => closingStateOf(receipt.log.entries) !== "open").at(-1) ?? found.at(-1) ?? null;
}

/** Writes into the first free row of its log; null where none is left. */
export function logEdit({ reading, receipt }: ReceiptSheet, entry: LogEntry): SheetEdit | null {
  const { free, entries } = receipt.log;
  if (free === null) return null;
  const { row, column } = free;
  const number: CellEdit = {
    position: { row, column: column - 1 },
    seen: "",
    entry: textCell(String(entries.length + 1)),
  };
  const words = logCells(entry).flatMap((cell, at): readonly CellEdit[] =>
    cell.kind === "empty" || at >= LOG_COLUMNS.length
      ? []
      : [{ position: { row, column: column + at }, seen: "", entry: cell }],
  );
  return { sheetId: reading.sheetId, cells: [number, ...words], columns: [] };
}
