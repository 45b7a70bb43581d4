import { GridIndex, valueText } from "../grid/sheetGrid";
import type { CellPosition } from "../grid/address";
import { isTableSheet } from "../recognition/formMark";
import { readOwnForm } from "../recognition/ownForm";
import { HEAD_KEY, type FindingTarget } from "../review/finding";
import type { JumpAnswer } from "./app";
import type { Outcome, SheetReading, WorkbookPort, WorkbookProblem } from "./ports";
import { selectStanding } from "./selectStanding";

/** How often the cell is looked for when rows move between looking and selecting. */
const TRIES = 3;

/**
 * Selects the cell of a finding. The row is found again by its key and the value compared first: rows
 * move while the pane is open, and a jump must never land on a cell that was not judged. Two syncs, more where rows move.
 */
export async function jumpToFinding(
  workbook: WorkbookPort,
  target: FindingTarget,
): Promise<Outcome<JumpAnswer, WorkbookProblem>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const reading = await workbook.readSheet(target.sheetId);
    if (!reading.ok) return reading;
    const inTable = target.anchor !== null && isTableSheet(reading.value.grid);
    const position = inTable
      ? (await tableJump()).findInTable(reading.value, target)
      : findAgain(reading.value, target);
    if (position === null) break;
    const selected = await selectStanding(workbook, reading.value, position);
    if (!selected.ok) return selected;
    if (selected.value === "selected") return { ok: true, value: { kind: "selected" } };
  }
  return { ok: true, value: { kind: "changed" } };
}

/** Where the finding's cell is now; null when it holds something else or its row is gone. */
export function findAgain(reading: SheetReading, target: FindingTarget): CellPosition | null {
  const index = new GridIndex(reading.grid);
  const holdsSeen = ({ row, column }: CellPosition): boolean => valueText(index.at(row, column).value) === target.seen;
  const { anchor } = target;
  if (anchor === null) return target.seen === "" || holdsSeen(target.position) ? target.position : null;

  const own = readOwnForm(reading.grid);
  if (own.kind !== "form") return null;
  if (anchor.key === HEAD_KEY) {
    const found = [...own.form.controls].find(([control]) => control === anchor.column)?.[1];
    return found !== undefined && holdsSeen(found) ? { row: found.row, column: found.column } : null;
  }
  const columnId = own.form.layout.columns.find(({ id }) => id === anchor.column)?.id;
  const column = columnId === undefined ? undefined : own.form.columns.get(columnId);
  if (column === undefined) return null;
  const rows = own.form.rows.filter(({ keyText }) => keyText === anchor.key).map(({ row }) => row);
  // A duplicated key has several rows: the one that was judged if it is still there, else the first that fits.
  const ordered = rows.includes(target.position.row) ? [target.position.row, ...rows] : rows;
  return ordered.map((row) => ({ row, column })).find(holdsSeen) ?? null;
}

const tableJump = () => import(/* webpackChunkName: "table-check" */ "./findInTable");
