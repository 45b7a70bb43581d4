import { cellAddress } from "../grid/address";
import { readPlaces } from "../recognition/sheetPlaces";
import type { FormProblem, Written } from "./app";
import { findEdit, type FoundCell } from "./edits/findEdit";
import type { CellEdit, EditEntry, Outcome, SheetEdit, WorkbookPort, WorkbookProblem } from "./ports";

/** How far an edit is to be taken back. */
export type UndoWish =
  /** Only if nothing changed since. */
  | { readonly kind: "whole" }
  /** These changed cells, too, while they are as the officer was shown them. */
  | { readonly kind: "changedToo"; readonly shown: readonly ChangedCell[] }
  | { readonly kind: "unchangedOnly" };

/** A cell of an edit that is not as the edit left it. */
export type ChangedCell = {
  readonly address: string;
  /** What stands there; null where the cell was deleted, or cannot be told from others. */
  readonly now: string | null;
  /** What would be put back. */
  readonly former: EditEntry;
};

export type UndoAnswer =
  | ({ readonly kind: "undone" } & Written)
  /** Nothing was written: the officer decides about these cells. */
  | {
      readonly kind: "asks";
      readonly cells: readonly ChangedCell[];
      /** Cells that are as the edit left them. */
      readonly unchanged: number;
      /** Whether taking back some of the cells makes sense. */
      readonly divisible: boolean;
    };

/**
 * Takes an edit back; the answer holds the way forward again. Its cells are found by their keys, so that rows that were
 * inserted or sorted since do no harm, and one that changed since is never replaced without asking. Three syncs.
 */
export async function undo(
  workbook: WorkbookPort,
  inverse: SheetEdit,
  wish: UndoWish = { kind: "whole" },
): Promise<Outcome<UndoAnswer, FormProblem | WorkbookProblem>> {
  const reading = await workbook.readSheet(inverse.sheetId);
  if (!reading.ok) return reading;
  const found = findEdit(reading.value.grid, readPlaces(reading.value.grid), inverse);
  const agreed = found.cells.filter((cell) => isAgreed(cell, wish));
  const open = found.cells.filter((cell) => cell.state !== "same" && !agreed.includes(cell));
  const divisible = inverse.together !== true;
  if (open.length > 0 && (wish.kind === "whole" || !divisible || !isKnown(open, wish))) {
    const unchanged = found.cells.filter(({ state }) => state === "same").length;
    const cells = found.cells.filter(({ state }) => state !== "same").map(changedCell);
    return { ok: true, value: { kind: "asks", cells, unchanged, divisible } };
  }
  const cells = agreed.flatMap(({ edit }): readonly CellEdit[] => (edit === null ? [] : [edit]));
  const answer = await workbook.editSheet({ ...found.rest, cells });
  if (!answer.ok) return answer;
  if (answer.value.kind === "changed") {
    return { ok: false, problem: { code: "changed", cells: answer.value.cells.map(cellAddress) } };
  }
  return { ok: true, value: { kind: "undone", cells: cells.length, inverse: answer.value.inverse } };
}

function isAgreed(cell: FoundCell, wish: UndoWish): boolean {
  if (cell.state === "same") return true;
  return cell.state === "changed" && wish.kind === "changedToo" && isShown(cell, wish.shown);
}

/** Whether the officer was shown all of them as they are: otherwise he is asked anew. */
function isKnown(open: readonly FoundCell[], wish: UndoWish): boolean {
  return wish.kind !== "changedToo" || open.every((cell) => isShown(cell, wish.shown));
}

function isShown(cell: FoundCell, shown: readonly ChangedCell[]): boolean {
  const { address, now } = changedCell(cell);
  return shown.some((one) => one.address === address && one.now === now);
}

function changedCell({ position, now, former }: FoundCell): ChangedCell {
  return { address: cellAddress(position), now, former };
}
