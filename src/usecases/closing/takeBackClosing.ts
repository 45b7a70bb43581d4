import type { CellArea } from "../../grid/address";
import type { ListSource, WorkbookPort } from "../ports";
import { takeClosingRow } from "./closingRow";
import { refused, type ClosingProblem } from "./closingProblem";

/** What was done of a closing so far. */
export type BegunClosing = {
  readonly sheetId: string;
  readonly password: string;
  /** Null where the sheet was not locked. */
  readonly locked: readonly CellArea[] | null;
};

/** Opens the sheet again and takes the line away; the answer is what the officer must hear. */
export async function takeBackClosing(
  workbook: WorkbookPort,
  lists: ListSource,
  { sheetId, password, locked }: BegunClosing,
  problem: ClosingProblem,
): Promise<{ readonly ok: false; readonly problem: ClosingProblem }> {
  if (locked !== null) {
    const protection = await workbook.protection();
    const unlocked = await protection.unlockSheet({ sheetId, password, unlocked: locked });
    if (!unlocked.ok) return refused({ code: "leftHalfClosed" });
  }
  const taken = await takeClosingRow(workbook, lists, sheetId);
  return taken.ok ? refused(problem) : refused({ code: "leftHalfClosed" });
}
