import { textCell } from "../../forms/placedCell";
import { SHEET_VERDICTS } from "../../forms/verdictWords";
import { judgeCriteria, type JudgedForeignRow } from "../../review/foreign/judgeCriteria";
import type { CellEdit, Outcome, SheetReading, WorkbookPort } from "../ports";
import { GridIndex, valueText } from "../../grid/sheetGrid";
import type { FilledVerdicts, ForeignProblem } from "./foreignWork";
import type { UnderstoodSheet } from "./understandSheet";

/** Writes Đạt, Chưa đạt into the empty cells of the sheet's own verdict column; what stands there is never replaced. */
export async function fillVerdicts(
  workbook: WorkbookPort,
  reading: SheetReading,
  sheet: UnderstoodSheet,
): Promise<Outcome<FilledVerdicts, ForeignProblem>> {
  const { sheetId, sheetName } = reading;
  const cells = verdictEdits(reading, sheet);
  if (cells.length === 0) return { ok: false, problem: { code: "nothingToFill", sheetName } };
  const written = await workbook.editSheet({ sheetId, cells, columns: [] });
  if (!written.ok) return written;
  return written.value.kind === "written"
    ? { ok: true, value: { cells: cells.length, inverse: written.value.inverse } }
    : { ok: false, problem: { code: "changed" } };
}

export function verdictEdits({ grid }: SheetReading, { tables, view }: UnderstoodSheet): readonly CellEdit[] {
  const stored = new GridIndex(grid);
  return tables.flatMap((table) =>
    table.kind !== "criteria"
      ? []
      : judgeCriteria(table, view).rows.flatMap((row): readonly CellEdit[] => {
          const word = verdictWord(row);
          if (word === null || row.verdictCell === null) return [];
          const position = { row: row.verdictCell.row, column: row.verdictCell.column };
          const { value, formula } = stored.at(position.row, position.column);
          // A cell that is merged with others, or shows nothing only because its formula gives nothing, is not empty.
          if (valueText(value) !== "" || formula !== null || view.seen(position.row, position.column) !== null)
            return [];
          return [{ position, seen: "", entry: textCell(word) }];
        }),
  );
}

/** Only what is sure is written. */
function verdictWord({ row, own }: JudgedForeignRow): string | null {
  if (row.certainty === "doubtful") return null;
  if (own.kind === "met") return SHEET_VERDICTS.met;
  return own.kind === "unmet" ? SHEET_VERDICTS.unmet : null;
}
