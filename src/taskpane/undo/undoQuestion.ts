import type { SheetEdit } from "../../usecases/ports";
import type { UndoAnswer } from "../../usecases/undo";

/** What the officer is asked before changed cells are put back. */
export type UndoQuestion = { readonly inverse: SheetEdit } & Omit<Extract<UndoAnswer, { kind: "asks" }>, "kind">;

/** What an undo came to, for the place that asked for it. */
export type UndoEnding =
  | { readonly kind: "undone" }
  | { readonly kind: "undoAsks"; readonly question: UndoQuestion }
  /** The officer left everything as it is; it can still be undone. */
  | { readonly kind: "undoKept"; readonly inverse: SheetEdit };

export function undoEnding(inverse: SheetEdit, answer: UndoAnswer): UndoEnding {
  if (answer.kind === "undone") return { kind: "undone" };
  const { cells, unchanged, divisible } = answer;
  return { kind: "undoAsks", question: { inverse, cells, unchanged, divisible } };
}
