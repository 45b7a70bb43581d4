import { HEAD_KEY } from "../../forms/phieuKiemTra/canonicalLine";
import type { LogEntry } from "../../forms/phieuKiemTra/receiptLog";
import type { FoundClosing } from "../../recognition/closedForm";
import { closingStateOf, type ClosingState } from "../../review/closing/closingState";
import type { ChangedLine } from "../../review/closing/compareLines";
import { compareWithReceipt, type ReceiptComparison } from "../../review/closing/compareWithReceipt";
import type { FindingTarget } from "../../review/finding";
import { otherSheets } from "../otherSheets";
import type { ListSource, SheetReading, WorkbookPort } from "../ports";
import { canonicalSheet, type CanonicalSheet } from "./canonicalSheet";
import { findReceipt } from "./receiptSheet";

/** What a check says of a form whose figures are closed. */
export type ClosedFigures = {
  /** Mã số liệu */
  readonly code: string;
  readonly by: string;
  /** ISO */
  readonly on: string;
  readonly receipt: ReceiptFacts;
};

export type ReceiptFacts =
  | {
      readonly kind: "found";
      readonly sheetName: string;
      readonly state: ClosingState;
      readonly log: readonly LogEntry[];
      readonly comparison: ClosedComparison;
    }
  /** The workbook has no Phiếu kiểm tra of this code. */
  | { readonly kind: "gone" }
  /** Excel did not give the other sheets. */
  | { readonly kind: "unread" };

/** Whether the form still holds what it was closed with. */
export type ClosedComparison =
  | { readonly kind: "unchanged" }
  | { readonly kind: "changed"; readonly cells: readonly ChangedCell[] }
  /** Somebody altered the Phiếu kiểm tra, so that it tells nothing. */
  | { readonly kind: "receiptAltered" }
  /** Columns of the form are gone. */
  | { readonly kind: "columnsLost" };

/** `target` is null where the row or column is gone, and for what no cell of the head says. */
export type ChangedCell = ChangedLine & { readonly inHead: boolean; readonly target: FindingTarget | null };

/** Reads only: one sync where the reading says which sheets there are. */
export async function closedFigures(
  workbook: WorkbookPort,
  lists: ListSource,
  reading: SheetReading,
  { key }: FoundClosing,
): Promise<ClosedFigures> {
  const { code, by, on } = key;
  return { code, by, on, receipt: await receiptFacts(workbook, lists, reading, key.hash) };
}

async function receiptFacts(
  workbook: WorkbookPort,
  lists: ListSource,
  reading: SheetReading,
  hash: string,
): Promise<ReceiptFacts> {
  const sheets = await otherSheets(workbook, reading);
  if (!sheets.ok) return { kind: "unread" };
  const found = findReceipt(sheets.value, hash);
  if (found === null) return { kind: "gone" };
  const { entries } = found.receipt.log;
  const at = await canonicalSheet(reading, lists);
  return {
    kind: "found",
    sheetName: found.reading.sheetName,
    state: closingStateOf(entries),
    log: entries,
    comparison: at.ok
      ? comparisonOf(at.value, compareWithReceipt(at.value.canonical.lines, found.receipt))
      : { kind: "columnsLost" },
  };
}

function comparisonOf(at: CanonicalSheet, compared: ReceiptComparison): ClosedComparison {
  switch (compared.kind) {
    case "damaged":
      return { kind: "receiptAltered" };
    case "unchanged":
      return compared;
    case "changed":
      return {
        kind: "changed",
        cells: compared.changes.map((line) => ({ ...line, inHead: line.key === HEAD_KEY, target: targetOf(at, line) })),
      };
  }
}

/** Copies of a row and rows an officer added have no key of their own: their cells are found by their places. */
function targetOf({ canonical, reading, sheet }: CanonicalSheet, { key, column }: ChangedLine): FindingTarget | null {
  const position = canonical.placeOf(key, column);
  if (position === null) return null;
  const seen = sheet.index.text(position.row, position.column);
  const anchor = /[#+]/.test(key) ? null : { key, column };
  return { sheetId: reading.sheetId, position, anchor, seen };
}
