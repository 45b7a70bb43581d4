import type { LogEntry } from "../forms/phieuKiemTra/receiptLog";
import { cellAddress } from "../grid/address";
import type { ChangedCell, ClosedFigures } from "../usecases/closing/closedFigures";
import { logOf, verificationOf } from "./formClosing";
import type { ChangedCellJson, ClosingEventJson, ClosingJson } from "./reportJson";

export function closingJson(closing: ClosedFigures, notice: string): ClosingJson {
  const { code, by, on, receipt } = closing;
  const verification = verificationOf(closing);
  return {
    code,
    by,
    on,
    receipt: receipt.kind === "found" ? receipt.sheetName : null,
    verification: verification.kind,
    changes: verification.kind === "changed" ? verification.cells.map(changeJson) : [],
    log: logOf(closing).map(eventJson),
    notice,
  };
}

function changeJson({ target, key, column, before, after }: ChangedCell): ChangedCellJson {
  return { address: target === null ? null : cellAddress(target.position), key, column, before, after };
}

function eventJson({ kind: event, ...entry }: LogEntry): ClosingEventJson {
  return { event, ...entry };
}
