import type { SheetGrid } from "../../grid/sheetGrid";
import { findTables, type FoundTable } from "../tables/findTables";
import { SheetView } from "../tables/sheetView";
import { annexAreas } from "./annexAreas";
import { annexBody } from "./bodyEnd";
import { annexColumns, type AnnexColumns } from "./annexColumns";
import { leave } from "./annexDraft";
import type { AnnexDoubt, AnnexReading, AnnexRequirement } from "./annexReading";
import { draftRows } from "./draftRows";
import { leftCells } from "./leftCells";
import { nextAnnexRow } from "./nextAnnex";
import { readCriterion } from "./readCriterion";
import { rowFacts } from "./rowFacts";
import { rowPieces } from "./rowPieces";
import { settleCriteria } from "./settleCriteria";
import { tableStyle } from "./tableStyle";

/**
 * The annex of a decision on a sheet: the first table that asks something of indicators. Null where there is none, on our
 * own forms too.
 */
export function readAnnex(grid: SheetGrid): AnnexReading | null {
  if (grid.cells.some(({ value }) => typeof value === "string" && value.startsWith("bntm."))) return null;
  const view = new SheetView(grid);
  for (const table of findTables(view)) {
    const columns = annexColumns(view, table);
    const reading = columns === null ? null : readTable(view, table, columns);
    if (reading !== null && isAnnex(reading)) return reading;
  }
  return null;
}

function readTable(view: SheetView, table: FoundTable, columns: AnnexColumns): AnnexReading {
  const { areas, doubts: ofAreas } = annexAreas(columns.requirements);
  const all = table.bodyRows.map((row) => rowFacts(view, columns, row));
  const end = nextAnnexRow(all, table.repeatedRows);
  const facts = all.filter(({ row }) => row < end);
  const body = annexBody(facts, table.repeatedRows);
  const draft = draftRows(rowPieces(body.rows, tableStyle(body.rows, columns.criterion !== null)));
  for (const { facts: row, reason } of body.beside) leave(draft, row.own, reason);
  for (const { row } of all) if (row > end) leave(draft, view.ownCells(row), "otherTable");
  const { numbered, doubts: ofNumbers } = settleCriteria(draft);
  const read = numbered.map(({ no, draft: criterion }) => {
    return readCriterion(no, criterion, { areas, mergesAreKnown: view.hasMerges });
  });
  const understood = {
    areas,
    groups: draft.groups,
    criteria: read.map(({ criterion }) => criterion),
    headings: headingCells(columns),
    doubts: [...ofAreas, ...draft.doubts, ...ofNumbers, ...read.flatMap(({ doubts }) => doubts)],
  };
  const left = leftCells(view, table, understood, { known: draft.left, usedColumns: usedColumns(columns) });
  return { ...understood, left, doubts: inOrder([...understood.doubts, ...besideDoubts(left)]) };
}

/** A requirement can be read somewhere, or the rows have codes as indicators have. */
function isAnnex({ criteria, doubts }: AnnexReading): boolean {
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  const counted = doubts.filter(({ code }) => code === "codeByOrder").length;
  return indicators.length - counted >= 3 || indicators.some((indicator) => [indicator, ...indicator.parts].some(asks));
}

function asks({ thresholds }: AnnexRequirement): boolean {
  return thresholds.some(({ threshold }) => threshold !== null && threshold.kind !== "none");
}

function headingCells({ number, code, criterion, content, unit }: AnnexColumns): AnnexReading["headings"] {
  const columns = [number, code, criterion, content, unit].filter((column) => column !== null);
  return [...new Set(columns.flatMap(({ headings }) => headings.map(({ at }) => at)))];
}

function usedColumns({ number, code, criterion, content, unit, requirements }: AnnexColumns): ReadonlySet<number> {
  const columns = [number, code, criterion, content, unit, ...requirements].filter((column) => column !== null);
  return new Set(columns.map(({ column }) => column));
}

function besideDoubts(left: AnnexReading["left"]): readonly AnnexDoubt[] {
  return left.flatMap(({ at, reason }) => (reason === "beside" ? [{ at, code: "textBeside" }] : []));
}

function inOrder(doubts: readonly AnnexDoubt[]): readonly AnnexDoubt[] {
  return [...doubts].sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);
}
