import { parseThreshold } from "../../criteria/notation/parseThreshold";
import type { SeenCell } from "../tables/sheetView";
import { leave, type AnnexDraft } from "./annexDraft";
import type { AskedRow } from "./rowPiece";

/** Puts a text, or requirements, broken over rows back to the row above. */
export function continueAbove(draft: AnnexDraft, more: AskedRow): void {
  const current = draft.criteria[draft.criteria.length - 1];
  const indicator = current?.indicators[current.indicators.length - 1];
  const row = indicator?.parts[indicator.parts.length - 1] ?? indicator;
  const added = more.thresholds.map((cell) => (cell?.at.row === more.row ? cell : null));
  if (row === undefined || !fits(row.asked, added)) {
    leave(draft, cellsOf(more), "beside");
    return;
  }
  const first = more.cells[0] ?? added.find((cell) => cell !== null);
  if (first) draft.doubts.push({ at: first.at, code: "textJoined" });
  row.asked = {
    ...row.asked,
    text: more.text === "" ? row.asked.text : `${row.asked.text} ${more.text}`,
    thresholds: row.asked.thresholds.map((cell, index) => joinedCell(cell, added[index] ?? null)),
    cells: [...row.asked.cells, ...more.cells, ...added.filter((cell) => cell !== null)],
  };
}

/** Every requirement that goes on finds an empty cell above it, or one that only makes sense with it. */
function fits({ thresholds }: AskedRow, added: readonly (SeenCell | null)[]): boolean {
  return added.every((cell, index) => {
    const above = thresholds[index] ?? null;
    return cell === null || above === null || joins(above, cell);
  });
}

function joins(above: SeenCell, below: SeenCell): boolean {
  return !isRead(above.text) && isRead(`${above.text} ${below.text}`);
}

function isRead(text: string): boolean {
  return parseThreshold(text).kind === "read";
}

function joinedCell(above: SeenCell | null, below: SeenCell | null): SeenCell | null {
  if (above === null || below === null) return above ?? below;
  return { ...above, text: `${above.text} ${below.text}` };
}

function cellsOf({ cells, thresholds, row }: AskedRow): readonly SeenCell[] {
  const own = thresholds.filter((cell) => cell !== null && cell.at.row === row);
  return [...new Set([...cells, ...own])].filter((cell) => cell !== null);
}
