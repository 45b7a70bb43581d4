import { HEAD_KEY, type CanonicalLine } from "../../forms/phieuKiemTra/canonicalLine";
import type { ReceiptContent } from "../../forms/phieuKiemTra/receiptContent";
import type { Fingerprint } from "../../review/closing/fingerprint";
import type { SheetReport } from "../app";
import type { ReceiptWords } from "./closingWork";
import { resultOf } from "./resultOf";

type Closing = {
  readonly report: SheetReport;
  readonly lines: readonly CanonicalLine[];
  readonly fingerprint: Fingerprint;
  readonly on: string;
  readonly by: string;
  readonly paper: ReceiptWords;
};

/** All a Phiếu kiểm tra says. */
export function receiptContent({ report, lines, fingerprint, on, by, paper }: Closing): ReceiptContent {
  const form = lines.find(({ key, column }) => key === HEAD_KEY && column === "form")?.value ?? "";
  return {
    ...paper,
    data: { form, sheet: report.sheetName, on, by, hash: fingerprint.hash, lines },
    code: fingerprint.code,
    unit: report.unitName,
    sets: report.sets.length === 0 ? [] : [report.setTitle],
    results: resultOf(report),
    log: [{ kind: "closed", on, by }],
  };
}
