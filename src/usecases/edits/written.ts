import type { FormProblem, Written } from "../app";
import { cellAddress } from "../../grid/address";
import { anchoredEdit } from "./anchoredEdit";
import type { Outcome, SheetEdit, SheetReading, WorkbookPort, WorkbookProblem } from "../ports";

/** Writes an edit made of this reading: how many cells, and the way back, which finds them wherever they are by then. */
export async function written(
  workbook: WorkbookPort,
  reading: SheetReading,
  edit: SheetEdit,
): Promise<Outcome<Written, FormProblem | WorkbookProblem>> {
  const answer = await workbook.editSheet(anchoredEdit(reading.grid, edit));
  if (!answer.ok) return answer;
  if (answer.value.kind === "changed") {
    return { ok: false, problem: { code: "changed", cells: answer.value.cells.map(cellAddress) } };
  }
  const { inverse } = answer.value;
  return { ok: true, value: { cells: inverse.cells.length, inverse } };
}
