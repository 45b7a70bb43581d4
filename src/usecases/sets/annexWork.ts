import { SHIPPED_SETS } from "../../criteria/catalogue";
import type { CriterionSet } from "../../criteria/criterionSet";
import { GridIndex, valueText } from "../../grid/sheetGrid";
import type { CellPosition } from "../../grid/address";
import type * as corrections from "../../recognition/annex/annexCorrections";
import { readAnnex } from "../../recognition/annex/readAnnex";
import type { AnnexReading } from "../../recognition/annex/annexReading";
import type { Outcome, WorkbookPort, WorkbookProblem } from "../ports";

/** An annex found on the sheet on view. */
export type AnnexOnSheet = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly reading: AnnexReading;
  /** Filled cells of the table and beside it: each is understood, or listed in `reading.left`. */
  readonly filled: number;
  /** What a cell shows, for those an officer takes out. */
  readonly textOf: (at: CellPosition) => string;
};

/** Nhập từ phụ lục, its first half: what the sheet on view says. Null where it holds no annex. Reads only. */
export async function annexOnSheet(workbook: WorkbookPort): Promise<Outcome<AnnexOnSheet | null, WorkbookProblem>> {
  const sheet = await workbook.readSheetWithLook(null);
  if (!sheet.ok) return sheet;
  const { sheetId, sheetName, grid } = sheet.value;
  const reading = readAnnex(grid);
  if (reading === null) return { ok: true, value: null };
  const index = new GridIndex(grid);
  const filled = grid.cells.filter(({ value }) => valueText(value).trim() !== "").length;
  const textOf = ({ row, column }: CellPosition): string => valueText(index.at(row, column).value);
  return { ok: true, value: { sheetId, sheetName, reading, filled, textOf } };
}

/** What an officer corrects in a reading: functions from one reading to the next. */
export type AnnexCorrections = typeof corrections;

/** A free id for a set of somebody's own: "bo-rieng-2". */
export function freeSetId(editions: readonly CriterionSet[]): string {
  const taken = new Set([...SHIPPED_SETS.map(({ setId }) => setId), ...editions.map(({ id }) => id)]);
  for (let number = 1; ; number += 1) {
    const id = `bo-rieng-${number}`;
    if (!taken.has(id)) return id;
  }
}
