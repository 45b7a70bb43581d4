import type { AddedRow } from "../../forms/addedRows";
import { closingLine } from "../../forms/closing/closingLine";
import type { FoundClosing } from "../../recognition/closedForm";
import { readClosing } from "../../recognition/closedForm";
import { readExplanations } from "../../recognition/explanations";
import { valueText, type GridCell } from "../../grid/sheetGrid";
import { explainableSheet, type ExplainableSheet } from "../explanations/explainableSheet";
import { entryOf } from "../formEntries";
import type { ListSource, RowsChange, WorkbookPort } from "../ports";
import { refused, type ClosingAnswer } from "./closingProblem";

/** How often the line is looked for again when rows moved between looking and taking it away. */
const TRIES = 3;

/** Takes the closing line off an unprotected sheet, wherever it stands by now. Three syncs, more where rows move. */
export async function takeClosingRow(workbook: WorkbookPort, lists: ListSource, sheetId: string): ClosingAnswer<null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const reading = await workbook.readSheet(sheetId);
    if (!reading.ok) return reading;
    const opened = await explainableSheet(reading.value, lists);
    if (!opened.ok) return opened;
    const found = readClosing(opened.value.sheet);
    if (found === null) return { ok: true, value: null };
    const rows = takingRow(opened.value, found);
    if (rows === null) return refused({ code: "changed" });
    const edited = await workbook.editSheet({ sheetId, cells: [], columns: [], rows });
    if (!edited.ok) return edited;
    if (edited.value.kind === "written") return { ok: true, value: null };
  }
  return refused({ code: "changed" });
}

/** The row as it stands; null where somebody wrote more into it, because that is not ours to take. */
function takingRow(at: ExplainableSheet, { row, key }: FoundClosing): RowsChange | null {
  const block = closingLine(at.places, key);
  const [line] = block.rows;
  if (line === undefined) return null;
  const own = line.cells.map(({ column }) => column);
  const standing = at.sheet.index.grid.cells.filter((cell) => cell.row === row && valueText(cell.value) !== "");
  if (standing.some(({ column }) => !own.includes(column))) return null;
  const rows: readonly AddedRow[] = [{ ...line, cells: standing.map(standingCell) }];
  return { kind: "take", first: row, block: { ...block, rows }, ...(fitsOnePage(at) ? { onePage: true } : {}) };
}

/** Explanations may still need the second page. */
function fitsOnePage(at: ExplainableSheet): boolean {
  return at.onePage && readExplanations(at.sheet).entries.length === 0;
}

function standingCell({ column, formula, value }: GridCell): AddedRow["cells"][number] {
  return { column, cell: formula === null ? entryOf(value) : { kind: "formula", formula } };
}
