import type { ExcelErrorCode } from "./model/excelError";

export type Refusal = {
  /** Which batch from now on, counted from 1. */
  readonly sync: number;
  readonly code: ExcelErrorCode;
  /** How many of its actions are carried out before; left out, Excel refuses the batch as a whole. */
  readonly afterActions?: number;
};

/** What is to happen at coming batches: refusals, and a person's actions slipped in before them. */
export class Interruptions {
  private seen = 0;
  private refusals: { readonly at: number; readonly refusal: Refusal }[] = [];
  private actions: { readonly at: number; readonly action: () => void }[] = [];

  refuse(refusal: Refusal): void {
    this.refusals.push({ at: this.seen + refusal.sync, refusal });
  }

  slipIn(sync: number, action: () => void): void {
    this.actions.push({ at: this.seen + sync, action });
  }

  /** A batch has arrived: which actions come before it, and whether it is refused. */
  nextBatch(): { readonly actions: readonly (() => void)[]; readonly refusal: Refusal | null } {
    this.seen += 1;
    const due = this.actions.filter(({ at }) => at === this.seen).map(({ action }) => action);
    this.actions = this.actions.filter(({ at }) => at > this.seen);
    const refusal = this.refusals.find(({ at }) => at === this.seen)?.refusal ?? null;
    this.refusals = this.refusals.filter(({ at }) => at > this.seen);
    return { actions: due, refusal };
  }

  /** What a test has planned and nothing has met yet. */
  get pending(): number {
    return this.refusals.length + this.actions.length;
  }
}

/**
 * Refusals of a whole batch come as numbers in front of the answer, and the client turns them into codes and sentences
 * (read in the client: RichApiMessageUtility.buildResponseOnError, Excel.RequestContext). Everything else stands in the
 * answer itself.
 */
const TRANSPORT_CODES: ReadonlyMap<ExcelErrorCode, number> = new Map([
  ["InvalidOperationInCellEditMode", 5004],
  ["InvalidOrTimedOutSession", 5012],
  ["ActivityLimitReached", 5102],
  ["RequestPayloadSizeLimitExceeded", 5103],
  ["ResponsePayloadSizeLimitExceeded", 5104],
]);

export function transportCode(code: ExcelErrorCode): number | null {
  return TRANSPORT_CODES.get(code) ?? null;
}
