import type { LogEntry } from "../forms/phieuKiemTra/receiptLog";
import type { SheetGrid } from "../grid/sheetGrid";
import type { KeyedSheet } from "../recognition/explanations";
import { readOwnForm } from "../recognition/ownForm";
import { readOwnTable } from "../recognition/ownTable";
import type { ClosedComparison, ClosedFigures } from "../usecases/closing/closedFigures";
import { closingOf } from "../usecases/closing/closingOf";
import type { ListSource, SheetReading, WorkbookPort } from "../usecases/ports";
import type { CheckedSheet } from "../usecases/workbookCheck";

/** Whether a closed form still holds what it was closed with; `receiptGone`: no Phiếu kiểm tra of the file has its code. */
export type Verification = ClosedComparison | { readonly kind: "receiptGone" };

/**
 * What the check of a sheet says of Chốt số liệu; null where its figures are open. A form that cannot be judged has no
 * report: the line below it still says that it was closed.
 */
export async function formClosing(
  workbook: WorkbookPort,
  lists: ListSource,
  sheet: CheckedSheet,
  reading: SheetReading,
): Promise<ClosedFigures | null> {
  if (sheet.kind === "report") return sheet.report.closing;
  const keyed = keyedSheet(reading.grid);
  return keyed === null ? null : closingOf(workbook, lists, reading, keyed);
}

function keyedSheet(grid: SheetGrid): KeyedSheet | null {
  const form = readOwnForm(grid);
  if (form.kind === "form") return form.form;
  const table = readOwnTable(grid);
  return table.kind === "table" ? table.table : null;
}

/** A file always gives all its sheets. */
export function verificationOf({ receipt }: ClosedFigures): Verification {
  return receipt.kind === "found" ? receipt.comparison : { kind: "receiptGone" };
}

export function logOf({ receipt }: ClosedFigures): readonly LogEntry[] {
  return receipt.kind === "found" ? receipt.log : [];
}
