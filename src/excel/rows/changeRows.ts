import type { CellPosition } from "../../grid/address";
import type { RowsChange } from "../../usecases/ports";
import { gapFor, hasRoom, queuePut, requestPut, takeBackPut } from "./putRows";
import { isHeightFitted } from "./pageFit";
import {
  changedIn,
  formerBlock,
  inverseOfTake,
  queueTake,
  requestTake,
  takeBackTake,
  type TakeRequest,
} from "./takeRows";

/** The rows of an edit from the first look to the way back. */
export type RowsEdit = {
  /** After the first sync: cells that are not what was seen, or no room. */
  look(): RowsLook;
};

export type RowsLook =
  | { readonly kind: "changed"; readonly cells: readonly CellPosition[] }
  | { readonly kind: "noRoom" }
  | { readonly kind: "ready"; readonly rows: ReadyRows };

export type ReadyRows = {
  /** Queues the change. */
  write(): void;
  /** After the second sync: whether somebody wrote into rows just as they went. */
  lost(): readonly CellPosition[];
  inverse(): RowsChange;
  /** What a batch that broke off has done of it is undone. */
  takeBack(context: Excel.RequestContext): Promise<void>;
};

export function requestRows(sheet: Excel.Worksheet, change: RowsChange): RowsEdit {
  if (change.kind === "put") {
    const request = requestPut(sheet, change);
    return { look: () => lookForPut(request) };
  }
  const request = requestTake(sheet, change);
  return { look: () => lookForTake(request) };
}

function lookForPut(request: ReturnType<typeof requestPut>): RowsLook {
  const { block, below } = request.put;
  const gap = gapFor(request);
  if (gap === null) return { kind: "changed", cells: below === null ? [] : [below] };
  if (!hasRoom(gap, block.rows.length)) return { kind: "noRoom" };
  let rows: Excel.Range | null = null;
  return {
    kind: "ready",
    rows: {
      write: () => {
        rows = queuePut(gap, block);
      },
      lost: () => [],
      inverse: () => ({
        kind: "take",
        first: rows?.rowIndex ?? 0,
        block,
        ...(isHeightFitted(gap.fit) ? { onePage: true } : {}),
      }),
      takeBack: (context) => takeBackPut(context, gap, block),
    },
  };
}

function lookForTake(request: TakeRequest): RowsLook {
  const cells = changedIn(request);
  if (cells.length > 0) return { kind: "changed", cells };
  const block = formerBlock(request);
  return {
    kind: "ready",
    rows: {
      write: () => queueTake(request),
      lost: () => changedIn(request),
      inverse: () => inverseOfTake(request, block),
      takeBack: (context) => takeBackTake(context, request, block),
    },
  };
}
