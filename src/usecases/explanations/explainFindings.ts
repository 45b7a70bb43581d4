import type { AddedRow } from "../../forms/addedRows";
import {
  entryRows,
  explanationLook,
  headingRows,
  type ExplanationEntry,
} from "../../forms/explanations/explanationBlock";
import { isSameFinding } from "../../forms/explanations/explanationKey";
import { LONGEST_EXPLANATION, writtenText } from "../../forms/explanations/writtenText";
import { foldSpaces } from "../../grid/foldText";
import { valueText } from "../../grid/sheetGrid";
import { readExplanations, type ExplanationsOnSheet } from "../../recognition/explanations";
import { markOf } from "../../review/explanations/markOf";
import type { FormProblem, Written } from "../app";
import type { ExplainRequest } from "../checkWork";
import type { ListSource, Outcome, SheetEdit, WorkbookPort, WorkbookProblem } from "../ports";
import { unmovedColumns } from "../edits/standingCells";
import { written } from "../edits/written";
import { entryEdits, numberEdit, type EntryEdits } from "./entryEdits";
import { explainableSheet, type ExplainableSheet } from "./explainableSheet";

/**
 * Giải trình: one text for one or several findings of a sheet, below the form, or in place of what was written about
 * them before. Throws RangeError for a text no row can hold: whoever asks has looked at it. Three syncs.
 */
export async function explainFindings(
  workbook: WorkbookPort,
  lists: ListSource,
  request: ExplainRequest,
): Promise<Outcome<Written, FormProblem | WorkbookProblem>> {
  const [first] = request.items;
  const text = writtenText(request.text);
  if (first === undefined || text === "" || text.length > LONGEST_EXPLANATION) throw new RangeError("explanation");
  const reading = await workbook.readSheet(first.finding.target.sheetId);
  if (!reading.ok) return reading;
  const opened = await explainableSheet(reading.value, lists);
  if (!opened.ok) return opened;
  const at = opened.value;
  if (request.items.some(({ finding }) => at.find(finding.target) === null)) {
    return { ok: false, problem: { code: "changed" } };
  }
  return written(workbook, reading.value, explainingEdit(at, { ...request, text, by: foldSpaces(request.by) }));
}

function explainingEdit(at: ExplainableSheet, { items, text, by, on }: ExplainRequest): SheetEdit {
  const standing = readExplanations(at.sheet);
  const entries = items.map(({ finding, content }): ExplanationEntry => {
    return { key: markOf(finding, at.inTable), content: writtenText(content), text, by, on };
  });
  const added = entries.filter(({ key }, index) => {
    const stands = standing.entries.some((found) => isSameFinding(found.key.of, key.of));
    // Two findings of one code at one cell are one to an explanation.
    return !stands && entries.findIndex((one) => isSameFinding(one.key.of, key.of)) === index;
  });
  const edits: EntryEdits[] = [];
  let rows = added.length === 0 ? null : newRows(at, standing, added);
  for (const [index, found] of standing.entries.entries()) {
    const no = index + 1;
    const entry = entries.find(({ key }) => isSameFinding(key.of, found.key.of));
    if (entry === undefined) {
      edits.push({ cells: numberEdit(at, found, no), heights: [], more: [] });
      continue;
    }
    // Only one place of a sheet can get new rows at a time.
    const edit = entryEdits(at, found, { entry, no, mayGrow: rows === null });
    edits.push(edit);
    if (edit.more.length > 0) rows = rowsBelow(at, found.rows.at(-1) ?? null, edit.more, 0);
  }
  return {
    sheetId: at.reading.sheetId,
    cells: edits.flatMap(({ cells }) => cells),
    columns: [],
    heights: edits.flatMap(({ heights }) => heights),
    ...(rows === null ? {} : { rows, ...unmovedColumns(at.reading) }),
  };
}

/** The heading comes with the first of them. */
function newRows(at: ExplainableSheet, { entries, lastRow }: ExplanationsOnSheet, added: readonly ExplanationEntry[]) {
  const rows = added.flatMap((entry, index) => entryRows(at.places, at.spans, entry, entries.length + index + 1));
  return lastRow === null
    ? rowsBelow(at, null, [...headingRows(at.places), ...rows], 2)
    : rowsBelow(at, lastRow, rows, 0);
}

function rowsBelow(
  { places, sheet }: ExplainableSheet,
  row: number | null,
  rows: readonly AddedRow[],
  headings: 0 | 2,
): NonNullable<SheetEdit["rows"]> {
  const column = places.key;
  const below = row === null ? null : { row, column, seen: valueText(sheet.index.at(row, column).value) };
  return { kind: "put", below, block: { rows, styles: explanationLook(places, rows.length, headings) } };
}
