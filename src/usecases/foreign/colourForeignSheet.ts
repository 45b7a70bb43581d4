import { colourRules } from "../../forms/foreignColours/colourRules";
import { GridIndex, valueText } from "../../grid/sheetGrid";
import type { CriteriaTable } from "../../recognition/foreign/foreignTable";
import { colouredCells } from "../../review/foreign/colouredCells";
import { judgeCriteria } from "../../review/foreign/judgeCriteria";
import type { Outcome, SheetReading, StandingCells, WorkbookPort } from "../ports";
import type { Coloured, ForeignProblem } from "./foreignWork";
import type { UnderstoodSheet } from "./understandSheet";

/** Colours the results of the criteria tables of a sheet as it was just read. */
export async function colourForeignSheet(
  workbook: WorkbookPort,
  reading: SheetReading,
  { tables, view }: UnderstoodSheet,
): Promise<Outcome<Coloured, ForeignProblem>> {
  const { sheetId, sheetName, grid } = reading;
  const judged = tables.flatMap((table) => (table.kind === "criteria" ? [judgeCriteria(table, view)] : []));
  const columns = judged.map((one) => colouredCells(one, grid, view));
  const cells = columns.flat();
  if (cells.length === 0) return { ok: false, problem: { code: "nothingToColour", sheetName } };
  const coloured = await (
    await workbook.colours()
  ).colourSheet({
    sheetId,
    rules: columns.flatMap(colourRules),
    standing: judged.flatMap(({ table }) => standingCells(table, reading)),
  });
  if (!coloured.ok) return coloured;
  if (coloured.value === "changed") return { ok: false, problem: { code: "changed" } };
  const doubtful = judged.flatMap(({ rows }) => rows.filter(({ row }) => row.certainty === "doubtful"));
  return { ok: true, value: { cells: cells.length, doubtful: doubtful.length } };
}

/** The results, by which everything was judged: while they stand, so do their rows. */
function standingCells({ region, valueColumn }: CriteriaTable, { grid }: SheetReading): readonly StandingCells[] {
  if (valueColumn === null) return [];
  const index = new GridIndex(grid);
  const rows = Array.from({ length: region.bottom - region.top + 1 }, (_, at) => region.top + at);
  return [
    {
      area: { ...region, left: valueColumn, right: valueColumn },
      texts: rows.map((row) => [valueText(index.at(row, valueColumn).value)]),
    },
  ];
}
