import { ExcelHost, type HostOptions } from "../excel-host";
import { type Counters, zeroCounters } from "../excel-host/counters";
import type { Reply } from "../excel-host/excelHost";
import { transportCode } from "../excel-host/refusals";

/** Batches that come closer together than this belong to one operation of the add-in. */
const PAUSE_MS = 700;

/** The Excel behind the page: it also knows that a cell is being edited, and counts one operation at a time. */
export class WorkbenchExcel extends ExcelHost {
  /** While a person types in a cell, Excel refuses every batch. */
  isEditingCell = false;
  /** What the add-in's last operation has cost. */
  lastOperation: Counters = zeroCounters();
  private lastBatch = 0;

  constructor(
    options: HostOptions,
    private readonly onOperation: () => void,
  ) {
    super(options);
  }

  override answer(requestBody: string): Reply {
    const now = performance.now();
    if (now - this.lastBatch > PAUSE_MS) this.resetCounters();
    this.lastBatch = now;
    const code = this.isEditingCell ? transportCode("InvalidOperationInCellEditMode") : null;
    const reply = code === null ? super.answer(requestBody) : ({ kind: "refused", errorCode: code } as const);
    // The client giving back its ranges some time later is no operation.
    if (this.counters.syncs > 0) {
      this.lastOperation = { ...this.counters };
      this.onOperation();
    }
    return reply;
  }
}
