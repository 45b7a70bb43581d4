import type { LogEntry } from "../forms/phieuKiemTra/receiptLog";
import type { SheetGrid } from "../grid/sheetGrid";
import { readClosing } from "../recognition/closedForm";
import type { KeyedSheet } from "../recognition/explanations";
import { readOwnForm } from "../recognition/ownForm";
import { readOwnTable } from "../recognition/ownTable";
import type { ClosingState } from "../review/closing/closingState";
import type { ChangedCell } from "../usecases/closing/closingWork";
import { verifyForm } from "../usecases/closing/verifyForm";
import type { ListSource, WorkbookPort } from "../usecases/ports";

/** Chốt số liệu of one form, as the file shows it; null where its figures are open. */
export type FormClosing = {
  /** Mã số liệu */
  readonly code: string;
  readonly by: string;
  /** ISO */
  readonly on: string;
  readonly state: ClosingState;
  readonly log: readonly LogEntry[];
  /** The sheet of its Phiếu kiểm tra; null where none of this file has the code. */
  readonly receiptName: string | null;
  readonly verification: Verification;
};

export type Verification =
  | { readonly kind: "unchanged" }
  | { readonly kind: "changed"; readonly changes: readonly ChangedCell[] }
  /** Its Phiếu kiểm tra is not in the file, or was altered; or the form itself is damaged: nothing can be told. */
  | { readonly kind: "receiptGone" | "receiptDamaged" | "formDamaged" };

/** Compares a closed form with its Phiếu kiểm tra, as the pane does. */
export async function formClosing(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
  grid: SheetGrid,
): Promise<FormClosing | null> {
  const sheet = keyedSheet(grid);
  const found = sheet === null ? null : readClosing(sheet);
  if (found === null) return null;
  const { code, by, on } = found.key;
  const verified = await verifyForm(workbook, lists, sheetId);
  if (!verified.ok) {
    const kind = verified.problem.code === "receiptGone" ? "receiptGone" : "formDamaged";
    return { code, by, on, state: "closed", log: [], receiptName: null, verification: { kind } };
  }
  if (verified.value.kind === "open") return null;
  const { closed, state, log, changes } = verified.value;
  return { code, by, on, state, log, receiptName: closed.receiptName, verification: verificationOf(changes) };
}

function verificationOf(changes: readonly ChangedCell[] | null): Verification {
  if (changes === null) return { kind: "receiptDamaged" };
  return changes.length === 0 ? { kind: "unchanged" } : { kind: "changed", changes };
}

function keyedSheet(grid: SheetGrid): KeyedSheet | null {
  const form = readOwnForm(grid);
  if (form.kind === "form") return form.form;
  const table = readOwnTable(grid);
  return table.kind === "table" ? table.table : null;
}
