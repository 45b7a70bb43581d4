import type { AddedRow } from "../../forms/addedRows";
import { explanationLook, headingRows } from "../../forms/explanations/explanationBlock";
import { isSameFinding } from "../../forms/explanations/explanationKey";
import { valueText, type GridCell } from "../../grid/sheetGrid";
import { readExplanations, type ExplanationsOnSheet, type FoundExplanation } from "../../recognition/explanations";
import { markOf } from "../../review/explanations/markOf";
import type { Finding } from "../../review/finding";
import type { FormProblem, Written } from "../app";
import { entryOf } from "../formEntries";
import type { ListSource, Outcome, SheetEdit, WorkbookPort, WorkbookProblem } from "../ports";
import { written } from "../edits/written";
import { cellEdit, numberEdit } from "./entryEdits";
import { explainableSheet, type ExplainableSheet } from "./explainableSheet";

/** Rút giải trình: its rows go, and with the last one the heading. Three syncs. */
export async function withdrawExplanation(
  workbook: WorkbookPort,
  lists: ListSource,
  finding: Finding,
): Promise<Outcome<Written, FormProblem | WorkbookProblem>> {
  const reading = await workbook.readSheet(finding.target.sheetId);
  if (!reading.ok) return reading;
  const opened = await explainableSheet(reading.value, lists);
  if (!opened.ok) return opened;
  const standing = readExplanations(opened.value.sheet);
  const found = standing.entries.find((entry) => isAbout(opened.value, entry, finding));
  if (found === undefined) return { ok: false, problem: { code: "changed" } };
  return written(workbook, reading.value, withdrawingEdit(opened.value, standing, found));
}

function isAbout(at: ExplainableSheet, entry: FoundExplanation, finding: Finding): boolean {
  if (finding.code !== "explanation.unneeded") return isSameFinding(entry.key.of, markOf(finding, at.inTable).of);
  const { position, seen } = finding.target;
  return entry.rows[0] === position.row && valueText(at.sheet.index.at(position.row, position.column).value) === seen;
}

function withdrawingEdit(at: ExplainableSheet, standing: ExplanationsOnSheet, found: FoundExplanation): SheetEdit {
  const others = standing.entries.filter((entry) => entry !== found);
  const numbers = others.flatMap((entry, index) => numberEdit(at, entry, index + 1));
  const rows = goingRows(standing, found, others.length === 0);
  const edit = { sheetId: at.reading.sheetId, columns: [] };
  if (!areTogether(rows) || rows.some((row) => hasMore(at, row))) {
    // What else stands in these rows is the officer's: only the words of the explanation go.
    const columns = ownColumns(at);
    const emptied = found.rows.flatMap((row) => columns.flatMap((column) => cellEdit(at, row, column, "")));
    return { ...edit, cells: [...numbers, ...emptied] };
  }
  const headings = rows.length > found.rows.length ? 2 : 0;
  const block = {
    rows: rows.map((row) => standingRow(at, row, row === standing.heading)),
    styles: explanationLook(at.places, rows.length, headings),
  };
  const onePage = others.length === 0 && at.onePage ? { onePage: true } : {};
  return { ...edit, cells: numbers, rows: { kind: "take", first: rows[0], block, ...onePage } };
}

/** With the last explanation its heading goes, where both still stand together. */
function goingRows(
  { heading, columnsRow }: ExplanationsOnSheet,
  found: FoundExplanation,
  last: boolean,
): FoundExplanation["rows"] {
  const [first] = found.rows;
  const withHeading = last && columnsRow === first - 1 && heading === first - 2;
  return withHeading ? [first - 2, first - 1, ...found.rows] : found.rows;
}

function areTogether(rows: FoundExplanation["rows"]): boolean {
  const [first] = rows;
  return rows.every((row, index) => row === first + index);
}

function ownColumns({ places }: ExplainableSheet): readonly number[] {
  const { number, content, text, signer } = places.columns;
  return [places.key, number.left, content.left, text.left, signer.left];
}

function cellsIn({ sheet }: ExplainableSheet, row: number): readonly GridCell[] {
  return sheet.index.grid.cells.filter((cell) => cell.row === row && valueText(cell.value) !== "");
}

function hasMore(at: ExplainableSheet, row: number): boolean {
  const own = ownColumns(at);
  return cellsIn(at, row).some(({ column }) => !own.includes(column));
}

/** The row as it stands, with whatever the officer made of its words, so that it can come back. */
function standingRow(at: ExplainableSheet, row: number, isHeading: boolean): AddedRow {
  const [heading, plain] = headingRows(at.places);
  return {
    // The one it has when it goes is taken over then.
    height: 15,
    cells: cellsIn(at, row).map((cell) => ({
      column: cell.column,
      cell: cell.formula === null ? entryOf(cell.value) : { kind: "formula", formula: cell.formula },
    })),
    merges: (isHeading ? heading : plain).merges,
  };
}
