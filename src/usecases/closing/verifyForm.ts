import { closingStateOf } from "../../review/closing/closingState";
import { compareWithReceipt, type ReceiptComparison } from "../../review/closing/compareWithReceipt";
import type { ListSource, WorkbookPort } from "../ports";
import { closedSheet } from "./closedSheet";
import type { ClosingAnswer } from "./closingProblem";
import type { ChangedCell, VerifiedForm } from "./closingWork";
import type { SheetToClose } from "./sheetToClose";

/** Whether a closed form still holds the figures it was closed with, and where it does not. Reads only. */
export async function verifyForm(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
): ClosingAnswer<VerifiedForm> {
  const found = await closedSheet(workbook, lists, sheetId);
  if (!found.ok) return found;
  if (found.value === null) return { ok: true, value: { kind: "open" } };
  const { at, closing, receipt } = found.value;
  const { code, by, on } = closing.key;
  const log = receipt.receipt.log.entries;
  return {
    ok: true,
    value: {
      kind: "closed",
      closed: { code, by, on, receiptName: receipt.reading.sheetName },
      state: closingStateOf(log),
      log,
      changes: changedCells(at, compareWithReceipt(at.canonical.lines, receipt.receipt)),
    },
  };
}

function changedCells({ canonical }: SheetToClose, compared: ReceiptComparison): readonly ChangedCell[] | null {
  switch (compared.kind) {
    case "damaged":
      return null;
    case "unchanged":
      return [];
    case "changed":
      return compared.changes.map((line) => ({ ...line, position: canonical.placeOf(line.key, line.column) }));
  }
}
