import type { Application } from "../application/application";
import { raiseChanged, valueToTell } from "../edit/changedEvent";
import { requireUnlocked } from "../edit/guards";
import { writeCell } from "../edit/writeCells";
import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";

/** Cells of text from the clipboard: tabs between columns, line ends between rows, quotes around what holds either. */
export function parseClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(body.slice(at));
    const end = quoted === null ? nextBreak(body, at) : at + quoted[0].length;
    cells.push(quoted === null ? body.slice(at, end) : (quoted[1] ?? "").replaceAll('""', '"'));
    at = end + 1;
    if (end >= body.length || body[end] === "\n") {
      rows.push(cells);
      cells = [];
    }
    if (end >= body.length) return rows;
  }
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === "\t" || text[at] === "\n") return at;
  return text.length;
}

/** Pasting text asks no validation and keeps the target's formats. One event for the whole block. */
export function pasteText(app: Application, sheet: Sheet, target: Area, text: string): void {
  const rows = parseClipboard(text);
  const width = Math.max(...rows.map((cells) => cells.length));
  const area: Area = {
    top: target.top,
    left: target.left,
    bottom: target.top + rows.length - 1,
    right: target.left + width - 1,
  };
  requireUnlocked(app, sheet, [area]);
  const before = valueToTell(app, sheet, area.top, area.left);
  for (const [down, cells] of rows.entries()) {
    for (const [right, cell] of cells.entries()) writeCell(app, sheet, area.top + down, area.left + right, cell);
  }
  app.tellOfResults();
  raiseChanged(app, sheet, "RangeEdited", area, before);
}
