import { entryText } from "../entryText";
import { numberFormat, seenWords } from "../numberFormat";
import type { UndoMessages } from "../vi/undoing";

const format = numberFormat(".", ",");

export const undoing: UndoMessages = {
  asks: (cells) => (cells === 1 ? "1 cell has changed since" : `${cells} cells have changed since`),
  text: "Nothing has been undone yet. Look at these cells, then choose.",
  indivisible:
    "These cells can only be undone together, so nothing was undone. Restore what was deleted, then try again.",
  cell({ address, now, former }) {
    if (now === null) return `Cell ${address}: deleted or not to be recognised any more, stays as it is.`;
    const stands = now === "" ? "empty now" : `now “${seenWords(now)}”`;
    const back = entryText(former, format, { true: "TRUE", false: "FALSE" });
    return `Cell ${address}: ${stands}, ${back === "" ? "empty before" : `“${back}” before`}.`;
  },
  more: (cells) => (cells === 1 ? "and 1 more cell" : `and ${cells} more cells`),
  changedToo: "Undo the changed cells, too",
  unchangedOnly: "Undo only the unchanged cells",
  keep: "Do not undo",
  kept: "Not undone",
  keptText: "The cells stay as they are.",
  changedCells: (cells) =>
    `Nothing was written, because ${cells.length === 1 ? "this cell has" : "these cells have"} just changed: ${cells.join(", ")}. Look again, then try again.`,
};
