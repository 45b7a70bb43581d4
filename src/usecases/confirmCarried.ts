import { valueText } from "../grid/sheetGrid";
import type { FindingTarget } from "../review/finding";
import { readOwnForm } from "../recognition/ownForm";
import type { FormProblem, Written } from "./app";
import { findAgain } from "./jumpToFinding";
import type { CellEdit, Outcome, SheetReading, WorkbookPort, WorkbookProblem } from "./ports";
import { written } from "./edits/written";

/**
 * "Không thay đổi": figures taken over from the last period count as this period's. The hidden note of what was taken
 * over is emptied; the figures themselves are not touched. All of them or none.
 */
export async function confirmCarried(
  workbook: WorkbookPort,
  targets: readonly FindingTarget[],
): Promise<Outcome<Written, FormProblem | WorkbookProblem>> {
  const [first] = targets;
  if (first === undefined) return { ok: false, problem: { code: "changed" } };
  const reading = await workbook.readSheet(first.sheetId);
  if (!reading.ok) return reading;
  const cells = targets.map((target) => carriedEdit(reading.value, target));
  if (cells.some((cell) => cell === null)) return { ok: false, problem: { code: "changed" } };
  const edits = cells.filter((cell) => cell !== null);
  return written(workbook, reading.value, { sheetId: first.sheetId, cells: edits, columns: [] });
}

/** Null where the figure is not what was judged, or was never carried over. */
function carriedEdit(reading: SheetReading, target: FindingTarget): CellEdit | null {
  const position = findAgain(reading, target);
  const own = readOwnForm(reading.grid);
  const group = target.anchor?.column.split(".")[0];
  if (position === null || own.kind !== "form" || group === undefined) return null;
  const id = own.form.layout.columns.find((column) => column.id === `${group}.carried`)?.id;
  const column = id === undefined ? undefined : own.form.columns.get(id);
  if (column === undefined) return null;
  const { value } = own.form.index.at(position.row, column);
  if (value === null) return null;
  return { position: { row: position.row, column }, seen: valueText(value), entry: { kind: "empty" } };
}
