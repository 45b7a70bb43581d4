import type { LogEntry } from "../forms/phieuKiemTra/receiptLog";
import { cellAddress } from "../grid/address";
import type { FormClosing } from "./formClosing";
import type { ClosingEventJson, ClosingJson } from "./reportJson";

export function closingJson(closing: FormClosing, notice: string): ClosingJson {
  const { code, by, on, receiptName, verification, log } = closing;
  return {
    code,
    by,
    on,
    receipt: receiptName,
    verification: verification.kind,
    changes:
      verification.kind === "changed"
        ? verification.changes.map(({ position, key, column, before, after }) => {
            return { address: position === null ? null : cellAddress(position), key, column, before, after };
          })
        : [],
    log: log.map(eventJson),
    notice,
  };
}

function eventJson({ kind: event, ...entry }: LogEntry): ClosingEventJson {
  return { event, ...entry };
}
