import type { ReceiptContent } from "../../forms/phieuKiemTra/receiptContent";
import type { LogEntry } from "../../forms/phieuKiemTra/receiptLog";
import type { RuleName } from "../../review/ruleNames";
import type { SheetReport } from "../app";
import type { ClosingAnswer } from "./closingProblem";

/** Chốt số liệu and what follows it: a script of its own. */
export type ClosingWork = {
  /** Locks a form with nothing open, writes its Mã số liệu below it and its Phiếu kiểm tra on a sheet; or does nothing. */
  closeForm(request: CloseRequest): ClosingAnswer<ClosedForm>;
  /** Bỏ chốt: every cell is as free as before, the line is gone, the Phiếu kiểm tra stays and tells the day; or nothing. */
  reopenForm(request: ReopenRequest): ClosingAnswer<null>;
  /** Đã gửi, Trả lại bổ sung: a row of the log on its Phiếu kiểm tra. */
  record(sheetId: string, event: RecordedEvent): ClosingAnswer<null>;
};

/** `on` as an officer types it: "12/7/2026". */
export type RecordedEvent =
  | { readonly kind: "sent"; readonly on: string; readonly document: string; readonly time: number }
  | { readonly kind: "returned"; readonly on: string; readonly note: string };

export type { LogEntry };

export type ReopenRequest = {
  readonly sheetId: string;
  /** Empty for none. Kept nowhere. */
  readonly password: string;
  readonly by: string;
  /** ISO */
  readonly on: string;
};

export type CloseRequest = ReopenRequest & {
  /** What only words can say on the Phiếu kiểm tra: of the report, and of the checks by their names. */
  readonly paper: (report: SheetReport, rules: readonly RuleName[]) => Promise<ReceiptWords>;
};

export type ReceiptWords = Pick<ReceiptContent, "form" | "period" | "findings" | "rules">;

/** A form whose figures are closed. */
export type ClosedForm = {
  /** Mã số liệu */
  readonly code: string;
  readonly by: string;
  /** ISO */
  readonly on: string;
  /** The sheet of its Phiếu kiểm tra. */
  readonly receiptName: string;
};
