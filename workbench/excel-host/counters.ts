/** What an add-in's operation has cost, as the host saw it. */
export type Counters = {
  /** Batches sent: one for each `context.sync()` that had something to say. */
  syncs: number;
  /** Batches of the client's own, such as releasing the ranges of a finished Excel.run; nothing else counts them. */
  housekeeping: number;
  /** Entries in the batches' action lists, reads and writes together. */
  actions: number;
  /** Property sets and methods that change the workbook. */
  writes: number;
  cellsRead: number;
  cellsWritten: number;
  /** UTF-8 bytes of the requests and answers. */
  bytesIn: number;
  bytesOut: number;
};

export function zeroCounters(): Counters {
  return { syncs: 0, housekeeping: 0, actions: 0, writes: 0, cellsRead: 0, cellsWritten: 0, bytesIn: 0, bytesOut: 0 };
}
